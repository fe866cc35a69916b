"use client";

import { personKey } from "@rondom/domain/person";
import { reminderWishes } from "@rondom/domain/task/reminder";
import { reachableOwner } from "@rondom/domain/task/task";
import { taskIsLive } from "@rondom/domain/task/transition";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "../../trpc/client";
import { Card } from "../../ui/card";
import { Select } from "../../ui/select";
import { useSpeak } from "../../ui/toasts";
import { useFormatter } from "../../words/use-formatter";
import { Refused } from "../family/refused";
import { useAskAgain } from "../family/saving";
import { useShownNames } from "../network/pseudonym/use-shown-names";
import type { Task } from "./view";

/** How often each of those who now have a task wants to be reminded; by phone it is noted here. */
export function RemindersCard({ familyId, initial }: { familyId: string; initial: readonly Task[] }) {
  const say = useTranslations("coordinator-task.reminders");
  const format = useFormatter();
  const { task } = useTRPC();
  const { tell } = useSpeak();
  const again = useAskAgain();
  const names = useShownNames(familyId);
  const { data: tasks = initial } = useQuery(task.list.queryOptions({ familyId }));
  const { data: wishes } = useQuery(task.reminderWishes.queryOptions({ familyId }));
  const enter = useMutation(task.enterReminderWish.mutationOptions({ onSettled: again }));
  const people = new Map(
    tasks.flatMap(({ owner, state, ownerLeft }) => {
      const person = reachableOwner({ ownerKind: owner.kind, ownerId: owner.id });
      return person && taskIsLive(state) && !ownerLeft ? [[personKey(person), owner] as const] : [];
    }),
  );
  if (!wishes || people.size === 0 || names.hidden) return null;
  return (
    <Card title={say("title")}>
      <p className="text-note text-soft">{say("hint")}</p>
      <Refused error={enter.error} />
      <ul className="grid gap-x-6 gap-y-3 pt-3 grid-cols-[repeat(auto-fill,minmax(min(15rem,100%),1fr))]">
        {[...people].map(([key, owner]) => {
          const said = wishes.find(({ person }) => person === key);
          const { name } = owner;
          const day = said ? format.dateTime(said.at, { day: "numeric", month: "long" }) : "";
          return (
            <li key={key}>
              <Select
                label={<bdi>{name}</bdi>}
                hint={said ? (said.notedBy ? say("noted", { day }) : say("said", { day })) : undefined}
                choices={reminderWishes.map((wish) => ({ key: wish, label: say(wish) }))}
                value={said?.wish ?? "all"}
                onChange={(wish) =>
                  enter.mutate(
                    { familyId, person: key, wish },
                    { onSuccess: () => tell(say("saved", { name })) },
                  )
                }
              />
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
