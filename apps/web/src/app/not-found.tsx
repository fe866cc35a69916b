import { getTranslations } from "next-intl/server";
import { LinkButton } from "../ui/link-button";
import { Mark } from "../ui/mark";

/** Not there, or not yours: the two look the same. */
export default async function NotFoundPage() {
  const say = await getTranslations("coordinator-frame.notFound");
  return (
    <main className="mx-auto grid max-w-xl justify-items-start gap-4 px-4 py-10">
      <Mark href="/" />
      <h1 className="text-display font-bold">{say("title")}</h1>
      <p>{say("text")}</p>
      <LinkButton href="/home">{say("home")}</LinkButton>
    </main>
  );
}
