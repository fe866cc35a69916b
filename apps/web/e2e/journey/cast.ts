import { addDays, dateOf } from "@rondom/domain/plain-date";

export const joke = {
  name: "Joke Vermeulen",
  email: "joke.vermeulen@welkom.test",
  phone: "0470 00 00 99",
  organisation: "Welkom Lindeveld",
};
/** Of the family file; Noor is added on the map. */
export const selam = { name: "Selam Tesfay", email: "selam.tesfay@example.org" };
export const rahel = { name: "Rahel Tesfay", email: "rahel.tesfay@example.org" };
export const lieve = { name: "Lieve Dewaele", email: "lieve.dewaele@example.org" };
export const mia = { name: "Mia Hendrickx", email: "mia.hendrickx@example.org" };
export const griet = { name: "Griet Maes", email: "griet.maes@ocmw.test" };
export const bart = { name: "Bart Peeters", email: "bart.peeters@delinde.test" };
export const ingrid = { name: "Ingrid Claes", email: "ingrid.claes@clb.test" };
export const annemie = { name: "Annemie Wouters", email: "annemie.wouters@praktijk.test" };
export const frans = { name: "Frans Goossens", email: "frans.goossens@example.org" };
export const noor = { name: "Noor Haddad", email: "noor.haddad@example.org" };

/** A need that may be named in mails, and one about money, which may not. */
export const reading = "Hulp bij het lezen voor Natnael";
export const letters = "Brieven van de overheid begrijpen";

const today = dateOf(Date.now());
export const firstDay = addDays(today, 10);
export const movedDay = addDays(today, 12);
export const taskDay = addDays(today, 20);
export const nextDay = addDays(today, 40);
