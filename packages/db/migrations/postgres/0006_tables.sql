CREATE TABLE "goal_event" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"goal_id" text collate "C" NOT NULL,
	"kind" text NOT NULL,
	"was" text,
	"why" text,
	"language" text DEFAULT 'nl' NOT NULL,
	"member_id" text collate "C",
	"coordinator_id" text collate "C",
	"at" bigint NOT NULL,
	"seen_at" bigint
);
--> statement-breakpoint
CREATE TABLE "goal_step" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"goal_id" text collate "C" NOT NULL,
	"words" text NOT NULL,
	"means" text,
	"language" text DEFAULT 'nl' NOT NULL,
	"by_from" text,
	"by_date" text,
	"by_words" text,
	"who_kind" text NOT NULL,
	"who_id" text NOT NULL,
	"state" text NOT NULL,
	"position" integer NOT NULL,
	"created_at" bigint NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "thanks" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"actor_id" text collate "C" NOT NULL,
	"goal_id" text collate "C",
	"line_id" text,
	"words" text,
	"language" text NOT NULL,
	"member_id" text collate "C",
	"coordinator_id" text collate "C",
	"at" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "goal_event" ADD CONSTRAINT "goal_event_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_event" ADD CONSTRAINT "goal_event_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_event" ADD CONSTRAINT "goal_event_goal_id_goal_id_fk" FOREIGN KEY ("goal_id") REFERENCES "public"."goal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_event" ADD CONSTRAINT "goal_event_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_event" ADD CONSTRAINT "goal_event_coordinator_id_coordinator_id_fk" FOREIGN KEY ("coordinator_id") REFERENCES "public"."coordinator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_step" ADD CONSTRAINT "goal_step_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_step" ADD CONSTRAINT "goal_step_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_step" ADD CONSTRAINT "goal_step_goal_id_goal_id_fk" FOREIGN KEY ("goal_id") REFERENCES "public"."goal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thanks" ADD CONSTRAINT "thanks_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thanks" ADD CONSTRAINT "thanks_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thanks" ADD CONSTRAINT "thanks_actor_id_actor_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thanks" ADD CONSTRAINT "thanks_goal_id_goal_id_fk" FOREIGN KEY ("goal_id") REFERENCES "public"."goal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thanks" ADD CONSTRAINT "thanks_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thanks" ADD CONSTRAINT "thanks_coordinator_id_coordinator_id_fk" FOREIGN KEY ("coordinator_id") REFERENCES "public"."coordinator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "goal_event_family" ON "goal_event" USING btree ("family_id");--> statement-breakpoint
CREATE INDEX "goal_step_family" ON "goal_step" USING btree ("family_id");--> statement-breakpoint
CREATE INDEX "thanks_family" ON "thanks" USING btree ("family_id");