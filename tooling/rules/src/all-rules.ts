import { bannedCode } from "./banned-code";
import { fictionalMail } from "./fictional-mail";
import { guardedPackages } from "./guarded-packages";
import { layerDirections } from "./layer-directions";
import { lockFloors } from "./lock-floors";
import { machineTraces } from "./machine-traces";
import { messageCompleteness } from "./message-completeness";
import { physicalSides } from "./physical-sides";
import { pureDomain } from "./pure-domain";
import type { Rule } from "./rule";
import { sizeAndNames } from "./size-and-names";

/** Every rule of our own, for a repository that stands at this path. */
export function allRules(root: string): Rule[] {
  return [
    layerDirections,
    guardedPackages,
    pureDomain,
    sizeAndNames,
    bannedCode,
    physicalSides,
    lockFloors,
    machineTraces(root),
    fictionalMail,
    messageCompleteness,
  ];
}
