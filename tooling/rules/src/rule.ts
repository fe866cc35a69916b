/** A file of the repository: its path from the root with forward slashes, and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

/** A rule of our own: gives one sentence per violation, none when all is well. Looks at nothing but the files. */
export interface Rule {
  name: string;
  check(files: SourceFile[]): string[];
}
