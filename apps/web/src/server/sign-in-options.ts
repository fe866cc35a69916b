import { signInAdapter } from "@rondom/services/access/sign-in-adapter";
import type { NextAuthOptions } from "next-auth";
import { type Installation, installation } from "./installation";
import { safePath } from "./safe-path";

/** How long a session lasts, in seconds; it is not made longer by looking. */
const sessionLasts = 14 * 24 * 3600;

const isSecure = () => installation().settings.appUrl.startsWith("https://");

/** Name of the cookie that holds the session. */
export function sessionCookie(): string {
  return isSecure() ? "__Host-rondom-session" : "rondom-session";
}

/** next-auth for one installation. Mails are ours: next-auth only makes sessions out of one-time tokens. */
export function signInOptions({ database, authSecret }: Installation): NextAuthOptions {
  return {
    adapter: signInAdapter({ database }),
    secret: authSecret,
    providers: [
      {
        id: "email",
        type: "email",
        name: "Email",
        from: "",
        server: "",
        maxAge: 60,
        options: {},
        sendVerificationRequest: async () => {
          throw new Error("next-auth sends no mail here");
        },
      },
    ],
    session: { strategy: "database", maxAge: sessionLasts, updateAge: sessionLasts },
    cookies: {
      sessionToken: {
        name: sessionCookie(),
        options: { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure() },
      },
    },
    useSecureCookies: isSecure(),
    pages: { signIn: "/in", signOut: "/", error: "/in/expired", verifyRequest: "/in/sent" },
    callbacks: { redirect: async ({ url, baseUrl }) => baseUrl + safePath(pathIn(url, baseUrl)) },
    logger: {
      error: (code) => console.error(`sign-in: ${code}`),
      warn: () => undefined,
      debug: () => undefined,
    },
  };
}

/** The path in a URL of ours; what belongs to another site stays whole, and is then refused as a path. */
export function pathIn(url: string, baseUrl: string): string {
  return url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url;
}
