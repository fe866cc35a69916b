"use client";

import { languageName } from "@rondom/i18n/language-name";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { useTRPC } from "../../../trpc/client";
import { NoteBox } from "../../../ui/note-box";
import { useShowSaved } from "../../../ui/saved-place";
import type { SavedState } from "../../../ui/saved-state";
import { useSpeak } from "../../../ui/toasts";
import { useReaderLanguage } from "../../../words/use-reader-language";
import { useRefusal } from "../../../words/use-refusal";
import { type MeetingRead, whoGroups } from "../shown";
import { useSentence } from "../use-sentence";
import { AboutStep } from "./about-step";
import { DiscardDraft } from "./discard-draft";
import type { DraftFields } from "./draft-fields";
import { DraftHead } from "./draft-head";
import type { KeeperState } from "./draft-keeper";
import { MailPreview } from "./mail-preview";
import { SendBar } from "./send-bar";
import { TableWarnings } from "./table-warnings";
import { useDomainOf } from "./use-domain-of";
import { useDraft } from "./use-draft";
import { usePreview } from "./use-preview";
import { useWhyNot } from "./use-why-not";
import { WhenStep } from "./when-step";
import { WhoStep } from "./who-step";

interface CallMeetingProps {
  familyId: string;
  read: MeetingRead;
  start: DraftFields;
  /** Reads the draft anew, as somebody else left it. */
  onFetch: () => void;
}

function savedState({ kind, at }: KeeperState & { at: number | null }): SavedState | null {
  if (kind === "saving") return { kind: "saving" };
  if (kind === "saved") return at === null ? null : { kind: "saved", at };
  return { kind: "failed" };
}

/** Calling a meeting: about what, who, when, one page, kept as it is typed, with the mail of one reader beside it. */
export function CallMeeting({ familyId, read, start, onFetch }: CallMeetingProps) {
  const say = useTranslations("coordinator-meeting");
  const { reason } = useRefusal();
  const sentence = useSentence();
  const { tell } = useSpeak();
  const reader = useReaderLanguage();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const router = useRouter();
  const meetingId = read.meeting.id;
  const draft = useDraft({ familyId, meetingId, version: read.meeting.version, fields: start });
  const { fields, set, state, version } = draft;
  useShowSaved(savedState(state));
  const refresh = () => queries.invalidateQueries({ queryKey: trpc.meeting.pathKey() });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each version that was saved changes proposal and mail
  useEffect(() => {
    if (version !== read.meeting.version) void refresh();
  }, [version]);

  const call = useMutation(
    trpc.meeting.callPeople.mutationOptions({
      onSuccess: () => {
        tell(say("send.sent", { count: fields.invitees.length }));
        // The name of the page is the server's.
        router.refresh();
      },
      onSettled: refresh,
    }),
  );
  const groups = whoGroups(read);
  const people = groups.flatMap((group) => group.people);
  const ticked = people.filter(({ key }) => fields.invitees.includes(key));
  const preview = usePreview({
    familyId,
    meetingId,
    readers: ticked,
    hasDay: read.meeting.startsAt !== null,
  });
  const whyNot = useWhyNot(read.missing, state);
  const domainWord = useDomainOf(read.needs);
  const busy = call.isPending || call.isSuccess;
  const send = async () => {
    const kept = await draft.settle();
    if (kept !== null) call.mutate({ familyId, meetingId, version: kept });
  };
  return (
    <div className="lg:grid lg:min-h-[calc(100dvh-3.25rem)] lg:grid-cols-[minmax(0,1fr)_minmax(22rem,29rem)]">
      <div className="grid content-start gap-5 px-3 py-4 sm:px-6">
        <DraftHead state={state} onFetch={onFetch} onTry={() => void draft.settle()} />
        <AboutStep
          about={fields.about}
          onAbout={(about) => set({ about })}
          needs={read.needs}
          chosen={fields.needIds}
          onChosen={(needIds) => set({ needIds })}
        />
        <WhoStep
          familyId={familyId}
          groups={groups}
          needs={read.needs}
          domainWord={domainWord}
          ticked={fields.invitees}
          reason={fields.withoutFamilyReason}
          onChange={set}
          onConsent={refresh}
        />
        <TableWarnings
          leftOut={read.leftOut}
          people={people}
          onInterpreter={(language) => {
            set({ interpreterLanguage: language, interpreterHow: "on-site" });
            tell(say("languages.done", { language: languageName(language, reader) }));
            // The note goes away, and with it the button that had the focus.
            document.querySelector<HTMLElement>("#interpreter button")?.focus();
          }}
        />
        <WhenStep fields={fields} onChange={set} error={(field) => reason(state.held[field])} />
        <DiscardDraft familyId={familyId} meetingId={meetingId} version={version} />
      </div>
      <aside className="border-line bg-sunken max-lg:border-t lg:border-s">
        <div className="flex flex-col lg:sticky lg:top-0 lg:h-[calc(100dvh-3.25rem)]">
          <div className="px-3 py-4 sm:px-5 lg:min-h-0 lg:flex-1 lg:overflow-y-auto">
            <MailPreview
              readers={ticked}
              reader={preview.reader}
              onReader={preview.choose}
              mail={preview.mail}
              why={preview.why}
            />
          </div>
          <div className="grid gap-3 border-line px-3 py-4 sm:px-5 lg:border-t">
            {call.error ? (
              <NoteBox tone="look" announce>
                {sentence(call.error)}
              </NoteBox>
            ) : null}
            <SendBar
              familyId={familyId}
              count={ticked.length}
              off={busy ? null : whyNot}
              busy={busy}
              onSend={() => void send()}
            />
          </div>
        </div>
      </aside>
    </div>
  );
}
