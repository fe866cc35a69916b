import type { Answers } from "@rondom/api/root";
import { muchForVolunteer } from "@rondom/domain/load/warnings";
import { HandHelping } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Card } from "../../ui/card";
import { Chip } from "../../ui/chip";
import { Icon } from "../../ui/icon";
import { Seat } from "../../ui/seat";
import { OfferWords } from "./offer-words";

type Line = Answers["load"]["overview"]["lines"][number];

/** Everybody round the families of the coordinator; her own by name, the others only counted. */
export function LoadOverview({ lines }: { lines: readonly Line[] }) {
  const say = useTranslations("coordinator-load");
  const shown = lines.filter(({ all, volunteer }) => all.tasks > 0 || volunteer);
  if (shown.length === 0) return <p className="text-soft">{say("overview.empty")}</p>;
  return (
    <Card rows title={say("overview.around")} count={shown.length}>
      {shown.map((line) => (
        <OverviewLine key={line.contactId} line={line} />
      ))}
    </Card>
  );
}

function OverviewLine({ line }: { line: Line }) {
  const say = useTranslations("coordinator-load");
  const { name, formal, volunteer, families, elsewhere, all, offer } = line;
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-1 px-4 py-3 text-note">
      <Seat name={name} formal={formal} size={32} />
      <div className="min-w-52 flex-1">
        <p>
          <bdi className="font-semibold">{name}</bdi> · {say("overview.all", { tasks: all.tasks })}
          {all.weight > all.tasks ? ` · ${say("weight", { weight: all.weight })}` : ""}
        </p>
        <ul className="flex flex-wrap gap-x-3 text-soft">
          {families.map((family) => (
            <li key={family.id}>
              <Link href={`/families/${family.id}/tasks`} className="hover:underline">
                <bdi>{family.name}</bdi>
              </Link>
              : {say("carries", { tasks: family.tasks })}
            </li>
          ))}
          {elsewhere.tasks > 0 ? <li>{say("overview.elsewhere", { tasks: elsewhere.tasks })}</li> : null}
        </ul>
        {volunteer ? <OfferWords offer={offer} /> : null}
      </div>
      {volunteer && all.tasks >= muchForVolunteer ? (
        <Chip tone="look" icon={<Icon of={HandHelping} size={16} />}>
          {say("overview.much")}
        </Chip>
      ) : null}
    </li>
  );
}
