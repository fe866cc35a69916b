import { useTranslations } from "next-intl";
import { EmptyTable } from "../../ui/empty-table";

/** What a tab says while nothing is there. */
export function Coming({ tab }: { tab: "network" | "plan" | "meeting" | "tasks" | "reports" }) {
  const say = useTranslations("coordinator-family");
  return (
    <div className="p-4 sm:p-5">
      <EmptyTable title={say(`soonTitle.${tab}`)}>{say(`soon.${tab}`)}</EmptyTable>
    </div>
  );
}
