import type { ProductLanguage } from "@rondom/domain/language";
import { shortDate } from "@rondom/i18n/dates";
import { translator } from "@rondom/i18n/translate";
import type { ReactElement } from "react";
import { Button } from "../button";
import { domainWord } from "../domain-word";
import { Form } from "../form";
import { HelpedPlaces } from "../network/helped-places";
import { Notice } from "../notice";
import { domainPictogram, Pictogram } from "../pictogram";
import { Name } from "../said";
import type { DomainView } from "../view";
import { FamilyFrame } from "./family-frame";
import type { FamilySharingView } from "./view";

interface Part {
  view: FamilySharingView;
  page: ProductLanguage;
}

function Change({ view, page, domain, act }: Part & { domain: DomainView; act: "share" | "unshare" }) {
  const t = translator(page, "family");
  if (view.readOnly) return null;
  const again = view.done?.act === "unshare" && view.done.domain.key === domain.key;
  return (
    <Form view={view} page={page} act={act}>
      <Button picture={act === "share" ? "eye" : "unseen"} name="domain" value={domain.key}>
        {t(act === "unshare" ? "sharing.take" : again ? "sharing.again" : "sharing.give")}
      </Button>
    </Form>
  );
}

function Domains({ view, page, act }: Part & { act: "share" | "unshare" }) {
  const t = translator(page, "family");
  const domains = view.domains.filter(({ agreed }) => (agreed !== null) === (act === "unshare"));
  if (domains.length === 0) return null;
  return (
    <section>
      <h2>{t(act === "unshare" ? "sharing.seen" : "sharing.unseen")}</h2>
      <ul className="list">
        {domains.map(({ domain, agreed }) => (
          <li className="row" key={domain.key}>
            <Pictogram name={domainPictogram(domain.key)} />
            <div>
              <h3 className="plain">
                <bdi>{domainWord(domain, page)}</bdi>
              </h3>
              {agreed ? (
                <p className="small">
                  {t.rich("sharing.since", {
                    name: <Name key="name" text={agreed.by} page={page} />,
                    date: shortDate(agreed.on, page),
                  })}
                </p>
              ) : null}
              <Change view={view} page={page} domain={domain} act={act} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Done({ view, page }: Part) {
  const t = translator(page, "family");
  if (!view.done) return null;
  const domain = <bdi key="domain">{domainWord(view.done.domain, page)}</bdi>;
  const took = view.done.act === "unshare";
  return (
    <Notice
      tone={took ? "calm" : "good"}
      picture={took ? "unseen" : "check"}
      label={t(took ? "sharing.took" : "sharing.gave")}
    >
      <p>{t.rich(took ? "sharing.tookWhat" : "sharing.gaveWhat", { domain })}</p>
    </Notice>
  );
}

/** What the helpers see of our map: each domain with a button that acts at once, and the page as they read it. */
export function renderFamilySharing(view: FamilySharingView, language: ProductLanguage): ReactElement {
  const t = translator(language, "family");
  return (
    <FamilyFrame view={view} page={language} heading={t("sharing.title")}>
      <Done view={view} page={language} />
      <p>{t("sharing.lead")}</p>
      <Domains view={view} page={language} act="unshare" />
      <Domains view={view} page={language} act="share" />
      <section>
        <h2>{t("sharing.preview")}</h2>
        {view.seen.places.length > 0 ? (
          <>
            <p>{t("sharing.who")}</p>
            <HelpedPlaces view={view.seen} page={language} />
          </>
        ) : (
          <p>{t("sharing.nothing")}</p>
        )}
      </section>
    </FamilyFrame>
  );
}
