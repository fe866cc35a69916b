"use client";

import { productLanguages } from "@rondom/domain/language";
import { languageName } from "@rondom/i18n/language-name";
import { Printer } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../ui/button";
import { Checkbox } from "../../ui/checkbox";
import { Dialog } from "../../ui/dialog";
import { DoOrNot } from "../../ui/do-or-not";
import { Icon } from "../../ui/icon";
import { Select } from "../../ui/select";
import { useReaderLanguage } from "../../words/use-reader-language";
import { MemberSelect } from "../family/member-select";
import { usePlan } from "./plan-place";

/** The plan on a sheet of paper: for whom, in which language, or empty to fill in with a pen. */
export function PlanPaper() {
  const { network } = usePlan();
  const say = useTranslations("coordinator-plan.paper");
  const reader = useReaderLanguage();
  const [open, setOpen] = useState(false);
  const [memberId, setMemberId] = useState<string | null>(null);
  const [language, setLanguage] = useState<(typeof productLanguages)[number]>("nl");
  const [template, setTemplate] = useState(false);
  return (
    <>
      <Button icon={<Icon of={Printer} size={18} />} onPress={() => setOpen(true)}>
        {say("button")}
      </Button>
      <Dialog title={say("title")} isOpen={open} onClose={() => setOpen(false)}>
        <form
          method="post"
          action={`/families/${network.familyId}/plan-paper`}
          className="grid gap-4"
          onSubmit={() => setOpen(false)}
        >
          <input type="hidden" name="memberId" value={memberId ?? ""} />
          <input type="hidden" name="language" value={language} />
          {template ? <input type="hidden" name="template" value="on" /> : null}
          <MemberSelect
            label={say("for")}
            hint={say("hint")}
            members={network.members}
            together={say("all")}
            value={memberId}
            onChange={setMemberId}
          />
          <Select
            label={say("language")}
            choices={productLanguages.map((key) => ({
              key,
              label: languageName(key, reader),
            }))}
            value={language}
            onChange={setLanguage}
          />
          <Checkbox isSelected={template} onChange={setTemplate}>
            {say("template")}
          </Checkbox>
          <DoOrNot label={say("submit")} onNot={() => setOpen(false)} />
        </form>
      </Dialog>
    </>
  );
}
