import { join } from "node:path";
import type { NextConfig } from "next";
import makeIntlPlugin from "next-intl/plugin";
import { headersOfEveryAnswer } from "./src/server/headers";

const root = join(import.meta.dirname, "../..");

const config: NextConfig = {
  poweredByHeader: false,
  // `npm test` checks the types, with every other package; the build need not do it again.
  typescript: { ignoreBuildErrors: true },
  outputFileTracingRoot: root,
  turbopack: { root },
  // Drivers and mail libraries load files of their own at run time; bundling breaks them.
  serverExternalPackages: [
    "better-sqlite3",
    "pg",
    "nodemailer",
    "smtp-server",
    "postal-mime",
    "@react-email/render",
    "ical-generator",
    "ajv",
    "@myriaddreamin/typst-ts-node-compiler",
    "@resvg/resvg-js",
  ],
  transpilePackages: [
    "@rondom/api",
    "@rondom/db",
    "@rondom/domain",
    "@rondom/drawing",
    "@rondom/i18n",
    "@rondom/mail",
    "@rondom/postman",
    "@rondom/print",
    "@rondom/services",
  ],
  headers: async () => [{ source: "/:path*", headers: headersOfEveryAnswer }],
};

export default makeIntlPlugin("./src/words/request.ts")(config);
