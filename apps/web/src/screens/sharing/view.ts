import type { Answers } from "@rondom/api/root";

export type MapSharing = Answers["network"]["sharing"];
export type SharingDomain = MapSharing["domains"][number];
export type SharingActor = MapSharing["actors"][number];
export type MapPreview = Answers["network"]["previewMap"];
export type SeenDomain = MapPreview["map"]["domains"][number];
export type LeftOut = MapPreview["leftOut"][number];
