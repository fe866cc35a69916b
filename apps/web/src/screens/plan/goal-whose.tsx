"use client";

import { useTranslations } from "next-intl";
import { Controller, type UseFormReturn } from "react-hook-form";
import { Checkbox } from "../../ui/checkbox";
import { MemberSelect } from "../family/member-select";
import { DomainSelect } from "../network/domain/domain-select";
import type { GoalOutput, GoalValues } from "./goal-form";
import { usePlan } from "./plan-place";

/** Domain and owner of a goal; a member's goal is for that member alone unless ticked. */
export function GoalWhose({ form }: { form: UseFormReturn<GoalValues, unknown, GoalOutput> }) {
  const { network } = usePlan();
  const say = useTranslations("coordinator-plan.form");
  const owner = form.watch("memberId");
  const name = network.members.find(({ id }) => id === owner)?.name;
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      <Controller
        control={form.control}
        name="domain"
        render={({ field }) => (
          <DomainSelect
            label={say("domain")}
            domains={network.domains}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
      {network.members.length > 0 ? (
        <Controller
          control={form.control}
          name="memberId"
          render={({ field }) => (
            <MemberSelect
              label={say("for")}
              members={network.members}
              together={say("whole")}
              value={field.value ?? null}
              onChange={field.onChange}
            />
          )}
        />
      ) : null}
      {name ? (
        <div className="sm:col-span-2">
          <Controller
            control={form.control}
            name="shared"
            render={({ field }) => (
              <Checkbox
                isSelected={field.value ?? false}
                onChange={field.onChange}
                hint={say("sharedHint", { name })}
              >
                {say("shared")}
              </Checkbox>
            )}
          />
        </div>
      ) : null}
    </div>
  );
}
