import { useTranslations } from "next-intl";
import { Spinner } from "./spinner";

/** "Even geduld" where a page or a part of it will come. */
export function Waiting() {
  const say = useTranslations("coordinator-frame");
  return (
    <p role="status" className="flex items-center gap-2 p-5 text-soft">
      <Spinner />
      {say("loading")}
    </p>
  );
}
