import { describe, expect, it } from "vitest";
import { type Digest, digestMail } from "./digest";

const digest = (over: Partial<Digest> = {}): Digest => ({
  language: "nl",
  called: "Joke",
  organisation: "Welkom Lindeveld",
  link: "https://rondom.test/home",
  families: [
    {
      name: "Gezin Tesfay",
      groups: [
        { group: "handed-back", count: 2, titles: ["School bellen"] },
        { group: "unanswered", count: 3, titles: [] },
      ],
    },
    { name: "Gezin <b>Yusufi</b>", groups: [{ group: "to-find", count: 1, titles: ["Fiets zoeken"] }] },
  ],
  ...over,
});

describe("the week's mail to a coordinator", () => {
  it("counts what waits per family, with the titles it may name", async () => {
    const { subject, preheader, text, html } = await digestMail(digest());
    expect([subject, preheader]).toEqual(["Deze week: 6 dingen wachten op jou", "Dit wacht bij 2 gezinnen."]);
    expect(text.split("\n\n").slice(0, 7)).toEqual([
      "Dag Joke",
      "Dit wacht bij 2 gezinnen.",
      "Gezin Tesfay",
      "Teruggegeven taken: 2\n– School bellen",
      "Nog geen antwoord: 3",
      "Gezin <b>Yusufi</b>",
      "Nog iemand te vinden: 1\n– Fiets zoeken",
    ]);
    expect(text).toContain("https://rondom.test/home");
    expect(html).toContain('href="https://rondom.test/home"');
    expect(html).toContain("Gezin &lt;b&gt;Yusufi&lt;/b&gt;");
  });

  it("names no family and no title where it shows in a list of mails", async () => {
    const { subject, preheader } = await digestMail(digest());
    expect(`${subject} ${preheader}`).not.toMatch(/Tesfay|Yusufi|School|Fiets/);
  });

  it("is one thing, one family, in English", async () => {
    const families = [{ name: "Tesfay", groups: [{ group: "wishes" as const, count: 1, titles: [] }] }];
    const { subject, text } = await digestMail(digest({ language: "en", families }));
    expect(subject).toBe("This week: 1 thing waits for you");
    expect(text).toContain("Hello Joke,\n\nThis waits with 1 family.");
    expect(text).toContain("You get this mail once a week");
  });

  it("is in French, and knows that two are more than one", async () => {
    const { subject, preheader, text } = await digestMail(digest({ language: "fr" }));
    expect(subject).toBe("Cette semaine\u00a0: 6 choses vous attendent");
    expect(preheader).toBe("Voici ce qui vous attend dans 2 familles.");
    expect(text).toContain("Bonjour Joke,\n\nVoici ce qui vous attend");
    expect(text).toContain("Tâches rendues: 2\n– School bellen");
  });

  it("gives no more than five titles under one heading", async () => {
    const titles = ["a1", "a2", "a3", "a4", "a5", "a6"];
    const families = [{ name: "Tesfay", groups: [{ group: "overdue" as const, count: 6, titles }] }];
    const { text } = await digestMail(digest({ families }));
    expect(text).toContain("– a5");
    expect(text).not.toContain("a6");
  });
});
