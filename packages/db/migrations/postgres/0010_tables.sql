CREATE TABLE "felt" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"member_id" text collate "C" NOT NULL,
	"richness" text,
	"effect" text,
	"at" bigint NOT NULL,
	"coordinator_id" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "network_version" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"at" bigint NOT NULL,
	"told_by" json NOT NULL,
	"about" text NOT NULL,
	"place" text NOT NULL,
	"map" json NOT NULL,
	"meeting_id" text collate "C",
	"coordinator_id" text collate "C" NOT NULL,
	"based_on_id" text,
	"version" integer NOT NULL,
	"removed_at" bigint
);
--> statement-breakpoint
ALTER TABLE "feeling" ADD COLUMN "group" text;--> statement-breakpoint
ALTER TABLE "feeling" ADD COLUMN "supports" json;--> statement-breakpoint
ALTER TABLE "feeling" ADD COLUMN "costs" json;--> statement-breakpoint
ALTER TABLE "feeling" ADD COLUMN "functions" json;--> statement-breakpoint
ALTER TABLE "feeling" ADD COLUMN "closeness" text;--> statement-breakpoint
ALTER TABLE "feeling" ADD COLUMN "frequency" text;--> statement-breakpoint
ALTER TABLE "feeling" ADD COLUMN "since" text;--> statement-breakpoint
ALTER TABLE "feeling" ADD COLUMN "means" json;--> statement-breakpoint
ALTER TABLE "feeling" ADD COLUMN "where" text;--> statement-breakpoint
ALTER TABLE "feeling" ADD COLUMN "outlook" text;--> statement-breakpoint
ALTER TABLE "feeling" ADD COLUMN "strength" text;--> statement-breakpoint
ALTER TABLE "felt" ADD CONSTRAINT "felt_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "felt" ADD CONSTRAINT "felt_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "felt" ADD CONSTRAINT "felt_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "felt" ADD CONSTRAINT "felt_coordinator_id_coordinator_id_fk" FOREIGN KEY ("coordinator_id") REFERENCES "public"."coordinator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "network_version" ADD CONSTRAINT "network_version_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "network_version" ADD CONSTRAINT "network_version_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "network_version" ADD CONSTRAINT "network_version_meeting_id_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "network_version" ADD CONSTRAINT "network_version_coordinator_id_coordinator_id_fk" FOREIGN KEY ("coordinator_id") REFERENCES "public"."coordinator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "felt_family" ON "felt" USING btree ("family_id");--> statement-breakpoint
CREATE INDEX "network_version_family" ON "network_version" USING btree ("family_id");--> statement-breakpoint
CREATE UNIQUE INDEX "network_version_meeting" ON "network_version" USING btree ("meeting_id");--> statement-breakpoint
-- One word for all that is told of a tie: steps of before are named alike.
UPDATE map_edit SET verb = 'write-tie' WHERE verb = 'write-feeling';
