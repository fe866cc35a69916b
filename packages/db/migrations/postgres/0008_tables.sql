CREATE TABLE "day_mail" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"address_key" text NOT NULL,
	"day" text NOT NULL,
	"mail_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "digest" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"coordinator_id" text collate "C" NOT NULL,
	"week" text NOT NULL,
	"mail_id" text,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reminder_wish" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"actor_id" text collate "C",
	"member_id" text collate "C",
	"wish" text NOT NULL,
	"at" bigint NOT NULL,
	"noted_by" text collate "C"
);
--> statement-breakpoint
DROP INDEX "reminder_once";--> statement-breakpoint
ALTER TABLE "coordinator" ADD COLUMN "digest" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "reminder" ADD COLUMN "owner_id" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "digest" ADD CONSTRAINT "digest_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digest" ADD CONSTRAINT "digest_coordinator_id_coordinator_id_fk" FOREIGN KEY ("coordinator_id") REFERENCES "public"."coordinator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder_wish" ADD CONSTRAINT "reminder_wish_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder_wish" ADD CONSTRAINT "reminder_wish_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder_wish" ADD CONSTRAINT "reminder_wish_actor_id_actor_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder_wish" ADD CONSTRAINT "reminder_wish_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder_wish" ADD CONSTRAINT "reminder_wish_noted_by_coordinator_id_fk" FOREIGN KEY ("noted_by") REFERENCES "public"."coordinator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "day_mail_once" ON "day_mail" USING btree ("address_key","day");--> statement-breakpoint
CREATE UNIQUE INDEX "digest_once" ON "digest" USING btree ("coordinator_id","week");--> statement-breakpoint
CREATE INDEX "reminder_wish_family" ON "reminder_wish" USING btree ("family_id");--> statement-breakpoint
CREATE INDEX "reminder_wish_actor" ON "reminder_wish" USING btree ("actor_id");--> statement-breakpoint
CREATE UNIQUE INDEX "reminder_once" ON "reminder" USING btree ("task_id","kind","by_date","owner_id");