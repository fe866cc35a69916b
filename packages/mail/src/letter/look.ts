import type { CSSProperties } from "react";

// The darker values of people without an account (looks, §2); mail programs know no style sheet, so each cell has its own.
export const ink = "#1F2430";
export const softInk = "#454B58";
export const action = "#0C5458";
export const edge = "#7D7464";
export const line = "#DED6C8";
export const paper = "#FFFFFF";

export const letters: CSSProperties = {
  fontFamily: "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Noto Sans Arabic',Arial,sans-serif",
  fontSize: 18,
  color: ink,
};

export const small: CSSProperties = { fontSize: 16, color: softInk };
