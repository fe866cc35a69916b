import { getTranslations } from "next-intl/server";
import { EntranceFrame } from "../../../../screens/entrance/entrance-frame";
import { LinkButton } from "../../../../ui/link-button";

/** A sign-in link that was used, is too old, or never was one. */
export default async function ExpiredPage() {
  const say = await getTranslations("coordinator-entrance.expired");
  return (
    <EntranceFrame>
      <h1 className="text-display font-bold">{say("title")}</h1>
      <p>{say("text")}</p>
      <p>
        <LinkButton href="/in" kind="primary">
          {say("button")}
        </LinkButton>
      </p>
    </EntranceFrame>
  );
}
