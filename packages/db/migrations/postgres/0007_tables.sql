CREATE TABLE "question_search" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"question_id" text collate "C" NOT NULL,
	"actor_id" text collate "C",
	"whom" text,
	"came_back" text,
	"at" bigint NOT NULL,
	"came_back_at" bigint,
	"coordinator_id" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "step_back" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"actor_id" text collate "C" NOT NULL,
	"reason" text NOT NULL,
	"words" text,
	"at" bigint NOT NULL,
	"taken_back_at" bigint,
	"settled_at" bigint,
	"settled_by" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "volunteer_offer" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"contact_id" text collate "C" NOT NULL,
	"hours" integer,
	"themes" json NOT NULL,
	"last_day" text,
	"not_kinds" json NOT NULL,
	"not_words" text,
	"at" bigint NOT NULL,
	"coordinator_id" text collate "C"
);
--> statement-breakpoint
ALTER TABLE "open_question" ADD COLUMN "owner_kind" text DEFAULT 'nobody' NOT NULL;--> statement-breakpoint
ALTER TABLE "open_question" ADD COLUMN "owner_id" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "open_question" ADD COLUMN "found_actor_id" text collate "C";--> statement-breakpoint
ALTER TABLE "question_search" ADD CONSTRAINT "question_search_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_search" ADD CONSTRAINT "question_search_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_search" ADD CONSTRAINT "question_search_question_id_open_question_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."open_question"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_search" ADD CONSTRAINT "question_search_actor_id_actor_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_search" ADD CONSTRAINT "question_search_coordinator_id_coordinator_id_fk" FOREIGN KEY ("coordinator_id") REFERENCES "public"."coordinator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "step_back" ADD CONSTRAINT "step_back_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "step_back" ADD CONSTRAINT "step_back_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "step_back" ADD CONSTRAINT "step_back_actor_id_actor_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "step_back" ADD CONSTRAINT "step_back_settled_by_coordinator_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."coordinator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer_offer" ADD CONSTRAINT "volunteer_offer_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer_offer" ADD CONSTRAINT "volunteer_offer_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer_offer" ADD CONSTRAINT "volunteer_offer_contact_id_contact_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer_offer" ADD CONSTRAINT "volunteer_offer_coordinator_id_coordinator_id_fk" FOREIGN KEY ("coordinator_id") REFERENCES "public"."coordinator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "question_search_family" ON "question_search" USING btree ("family_id");--> statement-breakpoint
CREATE INDEX "step_back_family" ON "step_back" USING btree ("family_id");--> statement-breakpoint
CREATE INDEX "volunteer_offer_contact" ON "volunteer_offer" USING btree ("contact_id");--> statement-breakpoint
CREATE INDEX "volunteer_offer_family" ON "volunteer_offer" USING btree ("family_id");--> statement-breakpoint
ALTER TABLE "open_question" ADD CONSTRAINT "open_question_found_actor_id_actor_id_fk" FOREIGN KEY ("found_actor_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;