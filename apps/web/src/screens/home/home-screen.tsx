import type { Answers } from "@rondom/api/root";
import { useTranslations } from "next-intl";
import { EmptyTable } from "../../ui/empty-table";
import { OpenFamily } from "../family/open-family";
import { HomeDigest } from "./home-digest";
import { HomeFamilies } from "./home-families";
import { HomeGroupCard } from "./home-group";
import { HomeNews } from "./home-news";
import { HomeWeek } from "./home-week";

interface HomeScreenProps {
  home: Answers["home"]["read"];
  /** First name of the coordinator. */
  name: string;
  /** ms */
  now: number;
}

/** What waits, over all families; beside it the week, good news, the families (a-11). */
export function HomeScreen({ home, name, now }: HomeScreenProps) {
  const say = useTranslations("coordinator-home");
  const { groups, waiting, week, goodNews, families } = home;
  return (
    <div className="mx-auto grid max-w-[77.5rem] gap-6 px-4 py-6 lg:grid-cols-[minmax(0,47rem)_minmax(0,24rem)] lg:px-10">
      <div className="grid content-start gap-4">
        <div>
          <h1 className="text-display font-bold">
            {waiting.things > 0 ? say("hello", { name, count: waiting.things }) : say("nothing")}
          </h1>
          <p className="text-soft">
            {waiting.things > 0
              ? say("of", { waiting: waiting.families, count: families.length })
              : say("nothingText", { name, count: families.length })}
          </p>
        </div>
        {families.length === 0 ? (
          <EmptyTable title={say("first.title")} action={<OpenFamily />}>
            {say("first.text")}
          </EmptyTable>
        ) : null}
        {groups.map(({ group, items }, index) => (
          <HomeGroupCard key={group} group={group} items={items} first={index === 0} />
        ))}
      </div>
      {families.length > 0 ? (
        <div className="grid content-start gap-4">
          <HomeWeek meetings={week} />
          <HomeNews news={goodNews} />
          <HomeFamilies families={families} now={now} />
          <HomeDigest />
        </div>
      ) : null}
    </div>
  );
}
