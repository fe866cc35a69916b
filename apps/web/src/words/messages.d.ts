import type { CoordinatorMessages } from "@rondom/i18n/coordinator-messages";

declare module "next-intl" {
  interface AppConfig {
    Messages: CoordinatorMessages;
  }
}
