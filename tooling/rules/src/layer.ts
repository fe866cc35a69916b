/** Which of our packages each may lean on (design: nothing points up). Folder → names without the scope. */
export const mayUse: Record<string, string[]> = {
  "packages/domain": [],
  "packages/drawing": ["domain"],
  "packages/db": ["domain"],
  "packages/i18n": ["domain"],
  "packages/mail": ["i18n", "domain"],
  "packages/print": ["drawing", "i18n", "domain"],
  "packages/services": ["domain", "db", "mail", "drawing", "print", "i18n"],
  "packages/postman": ["services", "mail"],
  "packages/api": ["services", "domain"],
  "apps/web": ["api", "services", "domain", "drawing", "i18n", "postman"],
  "apps/cli": ["services", "domain", "drawing"],
  "apps/postman": ["postman"],
  "tooling/rules": [],
};

/** The package folder a path lies in, for example `packages/domain`; undefined for files at the root. */
export function folderOf(path: string): string | undefined {
  const [place = "", name = "", inside] = path.split("/");
  return ["packages", "apps", "tooling"].includes(place) && inside !== undefined
    ? `${place}/${name}`
    : undefined;
}
