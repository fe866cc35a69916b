/** How somebody is greeted: the first word of a name, in their own letters where the reader's language has those. */
export function calledName(person: { name: string; ownName?: string | null }, language: string): string {
  const own = person.ownName ?? "";
  const name = language === "ar" && /\p{Script=Arabic}/u.test(own) ? own : person.name;
  return name.split(" ")[0] ?? name;
}
