ALTER TABLE "reminder" ADD COLUMN "mail_id" text;--> statement-breakpoint
CREATE INDEX "reminder_mail" ON "reminder" USING btree ("mail_id");