/** What is said at the table, as it is typed. */
export const said = {
  note: "Natnael leest graag over dieren.",
  decision: "Twee keer per week leest er iemand met Natnael.",
  plan: "Wij beginnen na de vakantie.",
  buddy: "Een leesmaatje zoeken op school",
  evening: "Elke avond tien minuten samen lezen",
  debts: "Samen de brieven over de schulden nalezen",
  question: "Is er nog plaats in de huiswerkklas?",
  success: "Natnael las een heel boek uit.",
} as const;

/** As it is put right afterwards. */
export const corrected = "Natnael leest graag over dieren en treinen.";

/** What nobody may read in a mail: all of the report but one's own task. */
export const neverInMails = [
  said.note,
  said.decision,
  said.plan,
  said.question,
  said.success,
  said.debts,
  corrected,
];
