import { CircleAlert } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EntranceFrame } from "../../../screens/entrance/entrance-frame";
import { buttonLook } from "../../../ui/button-look";
import { Icon } from "../../../ui/icon";

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations("coordinator-entrance.in");
  return { title: say("title") };
}

/** Asks for the mail address; the answer is the same whether or not it is known. */
export default async function SignInPage({ searchParams }: { searchParams: Promise<{ again?: string }> }) {
  const say = await getTranslations("coordinator-entrance.in");
  const again = (await searchParams).again !== undefined;
  return (
    <EntranceFrame>
      <h1 className="text-display font-bold">{say("title")}</h1>
      <form action="/in/send" method="post" className="grid gap-4">
        <div className="grid gap-1">
          <label htmlFor="email" className="text-note font-semibold">
            {say("email")}
          </label>
          <input
            id="email"
            name="email"
            type="email"
            autoComplete="email"
            required
            maxLength={200}
            aria-invalid={again}
            aria-describedby={again ? "again how" : "how"}
            className="field-box control"
          />
          {again ? (
            <p id="again" className="flex items-start gap-1.5 text-small font-semibold text-attention">
              <Icon of={CircleAlert} size={16} />
              {say("again")}
            </p>
          ) : null}
          <p id="how" className="text-small text-soft">
            {say("how")}
          </p>
        </div>
        <button type="submit" className={`${buttonLook("primary")} justify-self-start`}>
          {say("send")}
        </button>
      </form>
    </EntranceFrame>
  );
}
