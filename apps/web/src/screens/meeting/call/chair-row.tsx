import Link from "next/link";
import { useTranslations } from "next-intl";
import { EmptyChair } from "../../../ui/empty-chair";

/** Nobody helps with this need yet: its chair stays empty, and the way to the map. */
export function ChairRow({ familyId }: { familyId: string }) {
  const say = useTranslations("coordinator-meeting.who");
  return (
    <li className="flex flex-wrap items-center gap-2 py-1 text-note">
      <EmptyChair size={28} />
      <span className="min-w-40 flex-1 text-soft">
        <span className="font-semibold text-ink">{say("emptyChair")}</span> {say("emptyChairHint")}
      </span>
      <Link href={`/families/${familyId}/network`} className="link">
        {say("toMap")}
      </Link>
    </li>
  );
}
