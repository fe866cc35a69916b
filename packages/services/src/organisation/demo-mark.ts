/** Under which name an installation knows that it is a demo. */
export const demoMark = "demo";
/** What stands there until its families are all in; afterwards the moment at which they were. */
export const filling = "filling";
