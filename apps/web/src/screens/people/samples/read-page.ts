const entities: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
};
const decode = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#x27);/g, (entity) => entities[entity] ?? entity);

/** The words of a page as one reads them, pieces of text apart by a space. */
export function textOf(html: string): string {
  const body = html.slice(html.indexOf("<body"));
  return decode(body.replace(/<(\/?)(bdi|b|span|a|time|del)\b[^>]*>/g, "").replace(/<[^>]+>/g, " "))
    .replace(/\s+/g, " ")
    .trim();
}

export interface FormOnPage {
  action: string;
  /** Hidden fields, and what the buttons send, as "name=value"; other fields by name. */
  fields: string[];
}

/** The forms of a page outside its foot, and what they post. */
export function formsOf(html: string): FormOnPage[] {
  const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
  return [...main.matchAll(/<form action="([^"]*)" method="post">(.*?)<\/form>/gs)].map(
    ([, action, inner]) => ({
      action: decode(action ?? ""),
      fields: [...(inner ?? "").matchAll(/<(input|button|textarea)\b([^>]*)>/g)].flatMap(
        ([, , attributes = ""]) => {
          const name = /\bname="([^"]*)"/.exec(attributes)?.[1];
          const value = /\bvalue="([^"]*)"/.exec(attributes)?.[1];
          if (!name) return [];
          return [value === undefined ? name : `${name}=${value}`];
        },
      ),
    }),
  );
}

/** Where the links of a page lead, outside its frame. */
export function linksOf(html: string): string[] {
  const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
  return [...main.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => decode(href ?? ""));
}
