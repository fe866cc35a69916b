import { textWidth, type Weight } from "../width";
import type { Level } from "./levels";
import { wrapText } from "./wrap";

export type Tone = "ink" | "soft" | "attention";

/** One line of a label before it has a place. */
export interface LabelLine {
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly tone: Tone;
  readonly weightIcon: boolean;
  readonly italic?: true;
  readonly struck?: true;
  /** Px, the icon included. */
  readonly width: number;
  readonly height: number;
}

/** What the letters of a label are measured by. */
export type LabelMeasures = Pick<Level, "labelWidth" | "nameSize" | "secondSize">;

/** Room that the weight icon takes before its words. */
export const weightIconRoom = 18;

/** The name, bold for a person and plain for what is missing, wrapped at the level's width. */
export function nameLines(name: string, level: LabelMeasures, weight: Weight): LabelLine[] {
  const measure = (line: string) => textWidth(line, level.nameSize, weight);
  return wrapText(name, level.labelWidth, measure).map((text) => ({
    text,
    size: level.nameSize,
    weight,
    tone: "ink",
    weightIcon: false,
    width: measure(text),
    height: level.nameSize * 1.24,
  }));
}

/** "function · organisation" on one line; when it does not fit the organisation starts a line of its own. */
export function secondLines(second: string, level: LabelMeasures): LabelLine[] {
  const measure = (line: string) => textWidth(line, level.secondSize, 400);
  const parts = measure(second) <= level.labelWidth ? [second] : second.split(/ · /u);
  return parts
    .flatMap((part) => wrapText(part, level.labelWidth, measure))
    .map((text) => ({ ...quiet(text, level), width: measure(text) }));
}

/** The words "lege stoel", or who carries much: bold, in attention. */
export function attentionLine(text: string, level: LabelMeasures, weightIcon: boolean): LabelLine {
  const width = textWidth(text, level.secondSize, 700) + (weightIcon ? weightIconRoom : 0);
  return { ...quiet(text, level), weight: 700, tone: "attention", weightIcon, width };
}

/** How a tie feels, in one slanted line; soft when nobody asked. */
export function feelingLine(text: string, level: LabelMeasures, asked: boolean): LabelLine {
  const width = textWidth(text, level.secondSize, 400);
  return { ...quiet(text, level), tone: asked ? "ink" : "soft", italic: true, width };
}

function quiet(text: string, level: LabelMeasures): LabelLine {
  const size = level.secondSize;
  return { text, size, weight: 400, tone: "soft", weightIcon: false, width: 0, height: size * 1.2 };
}
