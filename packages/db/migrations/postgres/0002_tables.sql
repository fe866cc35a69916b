CREATE TABLE "domain_share" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"domain" text NOT NULL,
	"member_id" text collate "C" NOT NULL,
	"at" bigint NOT NULL,
	"coordinator_id" text collate "C",
	"withdrawn_at" bigint,
	"withdrawn_by" text collate "C",
	"withdrawn_by_member_id" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "withholding" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"actor_id" text collate "C" NOT NULL,
	"at" bigint NOT NULL,
	"coordinator_id" text collate "C" NOT NULL,
	"lifted_at" bigint,
	"lifted_by" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "withholding_reason" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"withholding_id" text collate "C" NOT NULL,
	"words" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "domain_share" ADD CONSTRAINT "domain_share_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "domain_share" ADD CONSTRAINT "domain_share_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "domain_share" ADD CONSTRAINT "domain_share_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "domain_share" ADD CONSTRAINT "domain_share_coordinator_id_coordinator_id_fk" FOREIGN KEY ("coordinator_id") REFERENCES "public"."coordinator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "domain_share" ADD CONSTRAINT "domain_share_withdrawn_by_coordinator_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."coordinator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "domain_share" ADD CONSTRAINT "domain_share_withdrawn_by_member_id_member_id_fk" FOREIGN KEY ("withdrawn_by_member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "withholding" ADD CONSTRAINT "withholding_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "withholding" ADD CONSTRAINT "withholding_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "withholding" ADD CONSTRAINT "withholding_actor_id_actor_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "withholding" ADD CONSTRAINT "withholding_coordinator_id_coordinator_id_fk" FOREIGN KEY ("coordinator_id") REFERENCES "public"."coordinator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "withholding" ADD CONSTRAINT "withholding_lifted_by_coordinator_id_fk" FOREIGN KEY ("lifted_by") REFERENCES "public"."coordinator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "withholding_reason" ADD CONSTRAINT "withholding_reason_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "withholding_reason" ADD CONSTRAINT "withholding_reason_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "withholding_reason" ADD CONSTRAINT "withholding_reason_withholding_id_withholding_id_fk" FOREIGN KEY ("withholding_id") REFERENCES "public"."withholding"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "domain_share_family" ON "domain_share" USING btree ("family_id");--> statement-breakpoint
CREATE INDEX "withholding_family" ON "withholding" USING btree ("family_id");--> statement-breakpoint
CREATE INDEX "withholding_reason_family" ON "withholding_reason" USING btree ("family_id");