/** A value of the environment that cannot be used, named in one sentence; never shows a secret. */
export class EnvironmentError extends Error {
  override name = "EnvironmentError";
}
