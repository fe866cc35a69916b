"use client";

import { dateOf } from "@rondom/domain/plain-date";
import { useNow, useTranslations } from "next-intl";
import { useState } from "react";
import { type DraftFields, momentOf, startsAtOf } from "./draft-fields";
import { InterpreterFields } from "./interpreter-fields";
import { MomentFields } from "./moment-fields";
import { PlaceFields } from "./place-fields";
import { StepHeading } from "./step-heading";

interface WhenStepProps {
  fields: DraftFields;
  onChange: (change: Partial<DraftFields>) => void;
  /** Sentence beside a field, by its name. */
  error: (field: keyof DraftFields) => string | null;
}

/** Step 3: the day, the place or the link, and an interpreter. */
export function WhenStep({ fields, onChange, error }: WhenStepProps) {
  const say = useTranslations("coordinator-meeting.whenStep");
  const now = useNow();
  // A day without an hour is kept here; only the two together are a moment.
  const [moment, setMoment] = useState(() => momentOf(fields));
  const { place, address, way, onlineUrl } = fields;
  return (
    <section aria-labelledby="when" className="grid gap-4 border-t border-line pt-2">
      <StepHeading id="when" title={say("title")} />
      <MomentFields
        moment={moment}
        today={dateOf(now.getTime())}
        error={error("startsAt")}
        onChange={(next) => {
          setMoment(next);
          onChange({ startsAt: startsAtOf(next), minutes: next.minutes });
        }}
      />
      <PlaceFields
        text={{ place, address, way, onlineUrl }}
        onChange={onChange}
        errors={{ place: error("place"), onlineUrl: error("onlineUrl") }}
      />
      <InterpreterFields
        language={fields.interpreterLanguage}
        how={fields.interpreterHow}
        onChange={onChange}
      />
    </section>
  );
}
