import type { Conversation } from "@rondom/services/network/conversation/read-conversation";

/** What the screen on the table asks of the server. */
export type { Conversation };
export type OpenTalk = NonNullable<Conversation["open"]>;
export type Told = NonNullable<Conversation["told"]>;
export type Actor = Conversation["map"]["actors"][number];
export type Need = Conversation["map"]["needs"][number];
export type Domain = Conversation["map"]["domains"][number];
