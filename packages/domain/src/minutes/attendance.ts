/** Who is at the table, in which way. */
export const attendanceStates = ["present", "late", "online", "phone", "excused", "absent"] as const;
export type AttendanceState = (typeof attendanceStates)[number];

/** True for everyone who took part, in whichever way. */
export function cameAlong(state: AttendanceState): boolean {
  return state !== "excused" && state !== "absent";
}
