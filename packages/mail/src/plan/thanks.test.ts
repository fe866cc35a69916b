import { expect, it } from "vitest";
import { letterIn } from "../testing/sample";
import { thanksMail } from "./thanks";

const mail = (more: { done?: string; said?: string } = {}) =>
  thanksMail({ ...letterIn("nl"), from: "Rania", done: null, said: null, ...more });

it("says who thanks, in the family's own words, and what went well where they like", async () => {
  const { text, subject } = await mail({ done: "Omar speelt in een ploeg.", said: "شكرًا يا ليفه" });
  expect(text.replaceAll(/[\u2068\u2069]/g, "")).toBe(
    [
      "Dag Lieve",
      "Rania wil u iets zeggen: dank u wel.",
      "شكرًا يا ليفه",
      "Dit is gelukt: Omar speelt in een ploeg.",
      "Uw hulp maakte een verschil.\nU hoeft niets te doen.",
      "Vriendelijke groeten\nJoke Vermeulen, brugfiguur\nWelkom Lindeveld · 09 000 00 00",
      "--\nU krijgt deze mail omdat Rania u wil bedanken. Antwoorden op deze mail mag: Joke leest het.\n",
    ].join("\n\n"),
  );
  expect(subject).not.toContain("Rania");
});

it("tells nothing more when they like that better", async () => {
  const { text, html, preheader } = await mail();
  expect(text).not.toContain("Dit is gelukt");
  expect(text).toContain("dank u wel.\n\nUw hulp");
  expect(html).not.toContain('href="https');
  expect(preheader).toBe("Uw hulp maakte een verschil.");
});
