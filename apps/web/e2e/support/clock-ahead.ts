// Read by `node --import`: the process believes that it is RONDOM_TEST_AHEAD ms later than it is.
const ahead = Number(process.env.RONDOM_TEST_AHEAD ?? 0);
const now = Date.now.bind(Date);
Date.now = () => now() + ahead;
globalThis.Date = new Proxy(Date, {
  construct: (real, given: [], target) =>
    Reflect.construct(real, given.length === 0 ? [now() + ahead] : given, target),
  apply: () => new Date().toString(),
});
