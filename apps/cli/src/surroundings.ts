/** Where a command reads its surroundings and prints to. */
export interface Surroundings {
  env: Readonly<Record<string, string | undefined>>;
  /** The folder of the repository. */
  root: string;
  out: (text: string) => void;
  err: (text: string) => void;
  now: () => number;
}
