import { createHash } from "node:crypto";
import { addressKey } from "@rondom/domain/access/address";
import type { CoordinatorLanguage } from "@rondom/domain/language";
import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import { type Database, inTransaction } from "../engine/database";

interface User {
  id: string;
  name: string;
  email: string;
  emailVerified: Date | null;
  language: CoordinatorLanguage;
}
interface Session {
  sessionToken: string;
  userId: string;
  expires: Date;
}
interface VerificationToken {
  identifier: string;
  token: string;
  expires: Date;
}

// The database holds no secret: whoever reads it cannot sign in with what is there.
const keyOf = (...parts: string[]) => createHash("sha256").update(parts.join("\n")).digest("hex");

/**
 * next-auth's adapter (v4) in its own words, without leaning on it. Coordinators are added on the command line, so
 * nobody signs up here; one who left has no account, and their sessions end.
 */
export function authAdapter(database: Database) {
  const { coordinator, session, verificationToken } = database.tables;

  async function user(where: SQL): Promise<User | null> {
    const [found] = await database.reading
      .select()
      .from(coordinator)
      .where(and(where, isNull(coordinator.leftAt)))
      .limit(1);
    if (!found) return null;
    const { id, name, email, emailVerified, language } = found;
    const verified = emailVerified === null ? null : new Date(emailVerified);
    return { id, name, email, language, emailVerified: verified };
  }

  const getUser = (id: string) => user(eq(coordinator.id, id));

  return {
    getUser,
    getUserByEmail: (email: string) => user(eq(sql`lower(${coordinator.email})`, addressKey(email))),
    getUserByAccount: async () => null,
    createUser: async (): Promise<never> => {
      throw new Error("coordinators are added on the command line");
    },
    updateUser: async ({ id, emailVerified }: { id: string; emailVerified?: Date | null }): Promise<User> => {
      if (emailVerified) {
        await inTransaction(database, (queries) =>
          queries
            .update(coordinator)
            .set({ emailVerified: emailVerified.getTime() })
            .where(eq(coordinator.id, id)),
        );
      }
      const found = await getUser(id);
      if (!found) throw new Error("no such coordinator");
      return found;
    },
    linkAccount: async () => undefined,

    createSession: async (given: Session): Promise<Session> => {
      await inTransaction(database, (queries) =>
        queries.insert(session).values({
          id: keyOf(given.sessionToken),
          coordinatorId: given.userId,
          expires: given.expires.getTime(),
        }),
      );
      return given;
    },
    getSessionAndUser: async (sessionToken: string): Promise<{ session: Session; user: User } | null> => {
      const [found] = await database.reading
        .select()
        .from(session)
        .where(eq(session.id, keyOf(sessionToken)))
        .limit(1);
      const owner = found ? await getUser(found.coordinatorId) : null;
      if (!found || !owner) return null;
      return {
        session: { sessionToken, userId: owner.id, expires: new Date(found.expires) },
        user: owner,
      };
    },
    updateSession: async ({
      sessionToken,
      expires,
    }: Partial<Session> & { sessionToken: string }): Promise<Session | null> => {
      const id = keyOf(sessionToken);
      const [changed] = await inTransaction(database, (queries) =>
        queries
          .update(session)
          .set(expires ? { expires: expires.getTime() } : { id })
          .where(eq(session.id, id))
          .returning(),
      );
      return changed
        ? { sessionToken, userId: changed.coordinatorId, expires: new Date(changed.expires) }
        : null;
    },
    deleteSession: async (sessionToken: string): Promise<void> => {
      await inTransaction(database, (queries) =>
        queries.delete(session).where(eq(session.id, keyOf(sessionToken))),
      );
    },

    createVerificationToken: async (given: VerificationToken): Promise<VerificationToken> => {
      await inTransaction(database, (queries) =>
        queries.insert(verificationToken).values({
          id: keyOf(given.identifier, given.token),
          identifier: given.identifier,
          expires: given.expires.getTime(),
        }),
      );
      return given;
    },
    /** Uses the token up: the second time there is none. */
    useVerificationToken: async ({
      identifier,
      token,
    }: {
      identifier: string;
      token: string;
    }): Promise<VerificationToken | null> => {
      const [used] = await inTransaction(database, (queries) =>
        queries
          .delete(verificationToken)
          .where(eq(verificationToken.id, keyOf(identifier, token)))
          .returning(),
      );
      return used ? { identifier, token, expires: new Date(used.expires) } : null;
    },
  };
}
