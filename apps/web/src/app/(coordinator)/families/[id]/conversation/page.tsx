import { readingLanguage } from "@rondom/domain/language";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ConversationScreen } from "../../../../../screens/conversation/conversation-screen";
import { HideBeforePaint } from "../../../../../screens/network/pseudonym/hide-before-paint";
import { WindowTitle } from "../../../../../screens/network/pseudonym/window-title";
import { caller, orNotFound } from "../../../../../trpc/server";

interface ConversationPageProps {
  params: Promise<{ id: string }>;
}

async function talk({ params }: ConversationPageProps) {
  const { id: familyId } = await params;
  const procedures = await caller();
  return orNotFound(
    Promise.all([procedures.family.read({ familyId }), procedures.network.readConversation({ familyId })]),
  );
}

export async function generateMetadata(props: ConversationPageProps): Promise<Metadata> {
  const say = await getTranslations("coordinator-conversation");
  const [family] = await talk(props);
  return { title: say("title", { family: family.name }) };
}

/** The guided conversation: outside the tabs, the whole screen is for the family. A closed file is read, not drawn. */
export default async function ConversationPage(props: ConversationPageProps) {
  const [family, conversation] = await talk(props);
  if (family.closed) redirect(`/families/${family.familyId}/network`);
  const spoken = family.members.filter(({ minor }) => !minor).flatMap(({ languages }) => languages);
  const language = conversation.lastEnded?.languageBeside ?? readingLanguage(spoken);
  return (
    <>
      <HideBeforePaint />
      <WindowTitle family={family.name} />
      <ConversationScreen initial={conversation} familyLanguage={spoken.length === 0 ? null : language} />
    </>
  );
}
