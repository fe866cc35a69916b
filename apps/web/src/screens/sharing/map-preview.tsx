"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../trpc/client";
import { Seat } from "../../ui/seat";
import { Select } from "../../ui/select";
import { Waiting } from "../../ui/waiting";
import { Refused } from "../family/refused";
import { useNamesHidden } from "../network/pseudonym/names-hidden";
import { useNamed } from "../network/pseudonym/use-named";
import { PreviewPaper } from "./preview-paper";
import { useSharing } from "./sharing-place";
import { withIds } from "./with-ids";

/** "What does X see?": the page of whoever is chosen, as it stands now. */
export function MapPreview() {
  const say = useTranslations("coordinator-sharing.preview");
  const { sharing, called: actorsCalled } = useSharing();
  const { familyId, actors } = sharing;
  const trpc = useTRPC();
  const [chosen, choose] = useState<string | null>(null);
  // Whoever holds a link reads already.
  const reader =
    actors.find(({ id }) => id === chosen) ?? actors.find(({ hasLink }) => hasLink) ?? actors.at(0);
  const { data, error } = useQuery({
    ...trpc.network.previewMap.queryOptions({ familyId, actorId: reader?.id ?? "" }),
    enabled: reader !== undefined,
    placeholderData: keepPreviousData,
  });
  const named = useNamed(familyId);
  const [namesHidden] = useNamesHidden();
  if (!reader) return null;
  // "Persoon 3" is one word here.
  const called = namesHidden ? reader.name : (reader.name.split(" ")[0] ?? reader.name);
  return (
    <section
      aria-labelledby="preview-title"
      className="grid content-start gap-3 min-[1000px]:sticky min-[1000px]:top-3 min-[1000px]:max-h-[calc(100dvh-1.5rem)] min-[1000px]:overflow-auto"
    >
      <h2 id="preview-title" className="text-lead font-bold">
        {say("title", { name: called })}
      </h2>
      <Select
        label={say("reader")}
        choices={actors.map(({ id, name, formal }) => ({
          key: id,
          label: name,
          before: <Seat name={name} formal={formal} size={26} />,
        }))}
        value={reader.id}
        onChange={choose}
      />
      <p className="text-note text-soft">{say(reader.hasLink ? "as" : "noLink", { name: called })}</p>
      <Refused error={error} />
      {data ? <PreviewPaper preview={named(withIds(data, actorsCalled))} reader={called} /> : <Waiting />}
    </section>
  );
}
