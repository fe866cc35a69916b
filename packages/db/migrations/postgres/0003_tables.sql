CREATE TABLE "ask_again" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"need_id" text collate "C",
	"domain" text,
	"at" bigint NOT NULL,
	"coordinator_id" text collate "C" NOT NULL,
	"settled_at" bigint,
	"settled_by" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "conversation" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"started_at" bigint NOT NULL,
	"coordinator_id" text collate "C" NOT NULL,
	"at_table" json NOT NULL,
	"language_beside" text,
	"ended_at" bigint,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "conversation_step" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"conversation_id" text collate "C" NOT NULL,
	"step" text NOT NULL,
	"state" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "domain_words" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"domain" text NOT NULL,
	"question" text NOT NULL,
	"member_id" text collate "C",
	"words" text NOT NULL,
	"language" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "ask_again" ADD CONSTRAINT "ask_again_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ask_again" ADD CONSTRAINT "ask_again_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ask_again" ADD CONSTRAINT "ask_again_need_id_need_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."need"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ask_again" ADD CONSTRAINT "ask_again_coordinator_id_coordinator_id_fk" FOREIGN KEY ("coordinator_id") REFERENCES "public"."coordinator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ask_again" ADD CONSTRAINT "ask_again_settled_by_coordinator_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."coordinator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_coordinator_id_coordinator_id_fk" FOREIGN KEY ("coordinator_id") REFERENCES "public"."coordinator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_step" ADD CONSTRAINT "conversation_step_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_step" ADD CONSTRAINT "conversation_step_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_step" ADD CONSTRAINT "conversation_step_conversation_id_conversation_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "domain_words" ADD CONSTRAINT "domain_words_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "domain_words" ADD CONSTRAINT "domain_words_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "domain_words" ADD CONSTRAINT "domain_words_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ask_again_family" ON "ask_again" USING btree ("family_id");--> statement-breakpoint
CREATE INDEX "conversation_family" ON "conversation" USING btree ("family_id");--> statement-breakpoint
CREATE INDEX "conversation_step_family" ON "conversation_step" USING btree ("family_id");--> statement-breakpoint
CREATE UNIQUE INDEX "conversation_step_once" ON "conversation_step" USING btree ("conversation_id","step");--> statement-breakpoint
CREATE INDEX "domain_words_family" ON "domain_words" USING btree ("family_id");