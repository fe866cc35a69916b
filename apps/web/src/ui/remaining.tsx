import { useTranslations } from "next-intl";

/** How many characters are left, from the last fifth on; how many too many, after it. */
export function Remaining({ of: limit, text }: { of: number; text: string }) {
  const say = useTranslations("coordinator-frame");
  const left = limit - text.length;
  if (left > limit / 5) return null;
  return (
    <span className={`text-small ${left < 0 ? "font-semibold text-attention" : "text-soft"}`}>
      {left < 0 ? say("field.tooMany", { count: -left }) : say("field.left", { count: left })}
    </span>
  );
}
