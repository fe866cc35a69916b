import {
  AlarmClock,
  CalendarClock,
  CircleQuestionMark,
  DoorOpen,
  FileText,
  Hourglass,
  type LucideIcon,
  Mail,
  MessageCircle,
  Phone,
  Sparkles,
  Undo2,
  UserSearch,
} from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonLook } from "../../ui/button-look";
import { Card } from "../../ui/card";
import { Icon } from "../../ui/icon";
import { LinkButton } from "../../ui/link-button";
import { type HomeGroup, type HomeItem, homeHref } from "./home-href";
import { useHomeLine } from "./use-home-line";

type GroupName = HomeGroup["group"];

const icons: Record<GroupName, LucideIcon> = {
  "handed-back": Undo2,
  "stepped-back": DoorOpen,
  "to-find": UserSearch,
  "standing-still": Hourglass,
  questions: CircleQuestionMark,
  unanswered: Mail,
  "tasks-unanswered": Mail,
  overdue: CalendarClock,
  "report-not-out": FileText,
  "not-reached": Phone,
  "ask-again": AlarmClock,
  "plan-news": Sparkles,
  wishes: MessageCircle,
};

interface HomeGroupCardProps {
  group: GroupName;
  items: readonly HomeItem[];
  /** Its first line has the page's one primary button. */
  first: boolean;
}

/** Things of one kind that wait: each line is what, whose words, one verb. */
export function HomeGroupCard({ group, items, first }: HomeGroupCardProps) {
  const say = useTranslations("coordinator-home");
  return (
    <Card title={say(`group.${group}`)} count={items.length} rows>
      {items.map((item, index) => (
        <HomeLine
          key={`${item.target.id} ${item.who?.name ?? ""} ${item.at ?? ""}`}
          group={group}
          item={item}
          primary={first && index === 0}
        />
      ))}
    </Card>
  );
}

function HomeLine({ group, item, primary }: { group: GroupName; item: HomeItem; primary: boolean }) {
  const say = useTranslations("coordinator-home");
  const { fact, second } = useHomeLine(group, item);
  const href = homeHref(item);
  const phone = group === "unanswered" ? item.who?.phone : null;
  const kind = primary ? "primary" : "secondary";
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-3">
      <Icon of={icons[group]} className="text-soft" />
      <div className="min-w-48 flex-1">
        <Link href={href} className="font-bold hover:underline">
          <bdi>{fact}</bdi>
        </Link>
        <p className="text-note text-soft">
          <bdi>{second}</bdi>
        </p>
      </div>
      <span className="max-sm:ms-8">
        {phone ? (
          <a href={`tel:${phone.replace(/[^+\d]/g, "")}`} className={buttonLook(kind, "small")}>
            {say("verb.call", { phone })}
          </a>
        ) : (
          <LinkButton href={href} kind={kind} size="small">
            {say(`verb.${group}`)}
          </LinkButton>
        )}
      </span>
    </li>
  );
}
