CREATE TABLE "actor" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"contact_id" text collate "C" NOT NULL,
	"role" text,
	"volunteer" boolean NOT NULL,
	"position" integer NOT NULL,
	"since" bigint NOT NULL,
	"until" bigint,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "actor_domain" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"actor_id" text collate "C" NOT NULL,
	"domain" text NOT NULL,
	"member_id" text collate "C",
	"position" integer NOT NULL,
	"since" bigint NOT NULL,
	"until" bigint
);
--> statement-breakpoint
CREATE TABLE "agenda_item" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"meeting_id" text collate "C" NOT NULL,
	"kind" text NOT NULL,
	"source_id" text,
	"domain" text,
	"title" text NOT NULL,
	"sensitive" boolean NOT NULL,
	"position" integer NOT NULL,
	"removed_at" bigint,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "answer" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"invitation_id" text collate "C" NOT NULL,
	"value" text,
	"word" text,
	"question" boolean NOT NULL,
	"sequence" integer NOT NULL,
	"at" bigint NOT NULL,
	"noted_by" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "assignment" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"coordinator_id" text collate "C" NOT NULL,
	"since" bigint NOT NULL,
	"until" bigint
);
--> statement-breakpoint
CREATE TABLE "attendance" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"meeting_id" text collate "C" NOT NULL,
	"actor_id" text collate "C",
	"member_id" text collate "C",
	"state" text NOT NULL,
	"at" bigint NOT NULL,
	"coordinator_id" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text,
	"family_id" text,
	"verb" text NOT NULL,
	"by_kind" text NOT NULL,
	"by_id" text,
	"subjects" json NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consent" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"actor_id" text collate "C" NOT NULL,
	"kind" text NOT NULL,
	"member_id" text collate "C" NOT NULL,
	"at" bigint NOT NULL,
	"coordinator_id" text collate "C" NOT NULL,
	"withdrawn_at" bigint,
	"withdrawn_by" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "contact" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"organisation_name" text,
	"function_name" text,
	"formal" boolean NOT NULL,
	"languages" json NOT NULL,
	"email" text,
	"phone" text,
	"created_at" bigint NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "coordinator" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" bigint,
	"phone" text NOT NULL,
	"language" text NOT NULL,
	"created_at" bigint NOT NULL,
	"left_at" bigint
);
--> statement-breakpoint
CREATE TABLE "domain_state" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"domain" text NOT NULL,
	"state" text NOT NULL,
	"at" bigint NOT NULL,
	"coordinator_id" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "family" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"municipality" text NOT NULL,
	"created_at" bigint NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "family_closing" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"at" bigint NOT NULL,
	"coordinator_id" text collate "C" NOT NULL,
	"reopened_at" bigint,
	"reopened_by" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "feeling" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"actor_id" text collate "C" NOT NULL,
	"member_id" text collate "C",
	"quality" text,
	"words" text,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fetch" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"link_id" text collate "C" NOT NULL,
	"at" bigint NOT NULL,
	"method" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "goal" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"member_id" text collate "C",
	"domain" text NOT NULL,
	"what" text NOT NULL,
	"how" text,
	"by_date" text,
	"by_words" text,
	"shared" boolean NOT NULL,
	"state" text NOT NULL,
	"position" integer NOT NULL,
	"created_at" bigint NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "goal_actor" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"goal_id" text collate "C" NOT NULL,
	"actor_id" text collate "C" NOT NULL,
	"since" bigint NOT NULL,
	"until" bigint
);
--> statement-breakpoint
CREATE TABLE "installation" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invitation" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"meeting_id" text collate "C" NOT NULL,
	"actor_id" text collate "C",
	"member_id" text collate "C",
	"at" bigint NOT NULL,
	"withdrawn_at" bigint
);
--> statement-breakpoint
CREATE TABLE "invitation_need" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"invitation_id" text collate "C" NOT NULL,
	"need_id" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "line" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"meeting_id" text collate "C" NOT NULL,
	"agenda_item_id" text collate "C" NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"owner_kind" text,
	"owner_id" text,
	"by_date" text,
	"position" integer NOT NULL,
	"created_at" bigint NOT NULL,
	"changed_at" bigint NOT NULL,
	"changed_by" text collate "C" NOT NULL,
	"removed_at" bigint,
	"saved" json NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "line_conflict" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"line_id" text collate "C" NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"owner_kind" text,
	"owner_id" text,
	"by_date" text,
	"at" bigint NOT NULL,
	"coordinator_id" text collate "C" NOT NULL,
	"settled_at" bigint
);
--> statement-breakpoint
CREATE TABLE "link" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"purpose" text NOT NULL,
	"subject_id" text NOT NULL,
	"actor_id" text collate "C",
	"member_id" text collate "C",
	"version" integer NOT NULL,
	"created_at" bigint NOT NULL,
	"renewed_at" bigint,
	"revoked_at" bigint,
	"revoked_why" text
);
--> statement-breakpoint
CREATE TABLE "meeting" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"state" text NOT NULL,
	"about" text NOT NULL,
	"starts_at" bigint,
	"minutes" integer NOT NULL,
	"zone" text NOT NULL,
	"place" text,
	"address" text,
	"way" text,
	"online_url" text,
	"interpreter_language" text,
	"interpreter_how" text,
	"without_family_reason" text,
	"invitees" json NOT NULL,
	"asked_for" json NOT NULL,
	"sequence" integer NOT NULL,
	"coordinator_id" text collate "C" NOT NULL,
	"created_at" bigint NOT NULL,
	"called_at" bigint,
	"cancelled_at" bigint,
	"cancel_words" text,
	"opened_at" bigint,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meeting_move" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"meeting_id" text collate "C" NOT NULL,
	"from_starts_at" bigint NOT NULL,
	"from_minutes" integer NOT NULL,
	"from_place" text,
	"from_address" text,
	"at" bigint NOT NULL,
	"coordinator_id" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meeting_need" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"meeting_id" text collate "C" NOT NULL,
	"need_id" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "member" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"own_name" text,
	"relation" text,
	"birth_year" integer,
	"languages" json NOT NULL,
	"email" text,
	"phone" text,
	"reach" text NOT NULL,
	"hindrances" json NOT NULL,
	"position" integer NOT NULL,
	"since" bigint NOT NULL,
	"until" bigint,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "member_share" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"member_id" text collate "C" NOT NULL,
	"kind" text NOT NULL,
	"at" bigint NOT NULL,
	"coordinator_id" text collate "C" NOT NULL,
	"withdrawn_at" bigint
);
--> statement-breakpoint
CREATE TABLE "need" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"member_id" text collate "C",
	"domain" text NOT NULL,
	"title" text NOT NULL,
	"sensitive" boolean NOT NULL,
	"state" text NOT NULL,
	"position" integer NOT NULL,
	"created_at" bigint NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "need_actor" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"need_id" text collate "C" NOT NULL,
	"actor_id" text collate "C" NOT NULL,
	"since" bigint NOT NULL,
	"until" bigint
);
--> statement-breakpoint
CREATE TABLE "need_words" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"need_id" text collate "C" NOT NULL,
	"member_id" text collate "C",
	"words" text NOT NULL,
	"language" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "open_question" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"line_id" text NOT NULL,
	"text" text NOT NULL,
	"domain" text,
	"need_id" text collate "C",
	"state" text NOT NULL,
	"answer" text,
	"asked_at" bigint NOT NULL,
	"closed_at" bigint,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisation" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C",
	"kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"actor_id" text collate "C",
	"member_id" text collate "C",
	"link_id" text,
	"from_address" text NOT NULL,
	"to_address" text,
	"raw" text,
	"message_id" text NOT NULL,
	"state" text NOT NULL,
	"attempts" integer NOT NULL,
	"next_at" bigint NOT NULL,
	"claimed_at" bigint,
	"claimed_by" text,
	"server_words" text,
	"queued_at" bigint NOT NULL,
	"ended_at" bigint
);
--> statement-breakpoint
CREATE TABLE "own_domain" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"icon" text NOT NULL,
	"since" bigint NOT NULL,
	"until" bigint
);
--> statement-breakpoint
CREATE TABLE "reading" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"report_version_id" text collate "C" NOT NULL,
	"actor_id" text collate "C",
	"member_id" text collate "C",
	"how" text NOT NULL,
	"at" bigint NOT NULL,
	"noted_by" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "reminder" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"task_id" text collate "C" NOT NULL,
	"kind" text NOT NULL,
	"by_date" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "report" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"meeting_id" text collate "C" NOT NULL,
	"number" integer NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "report_reader" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"report_id" text collate "C" NOT NULL,
	"actor_id" text collate "C",
	"member_id" text collate "C",
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "report_version" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"report_id" text collate "C" NOT NULL,
	"number" integer NOT NULL,
	"content" json NOT NULL,
	"why" text,
	"published_at" bigint NOT NULL,
	"coordinator_id" text collate "C" NOT NULL,
	"recalled_at" bigint,
	"recalled_by" text collate "C",
	"recall_words" text
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"coordinator_id" text collate "C" NOT NULL,
	"expires" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"coordinator_id" text collate "C" NOT NULL,
	"requested_at" bigint NOT NULL,
	"used_at" bigint
);
--> statement-breakpoint
CREATE TABLE "task" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"meeting_id" text collate "C",
	"line_id" text,
	"title" text NOT NULL,
	"domain" text,
	"need_id" text collate "C",
	"sensitive" boolean NOT NULL,
	"owner_kind" text NOT NULL,
	"owner_id" text NOT NULL,
	"by_date" text,
	"state" text NOT NULL,
	"asked_at" bigint NOT NULL,
	"ended_at" bigint,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "task_event" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"task_id" text collate "C" NOT NULL,
	"kind" text NOT NULL,
	"reason" text,
	"word" text,
	"at" bigint NOT NULL,
	"owner_id" text NOT NULL,
	"noted_by" text collate "C",
	"seen_at" bigint,
	"answer" text
);
--> statement-breakpoint
CREATE TABLE "tie" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"actor_id" text collate "C" NOT NULL,
	"other_id" text collate "C" NOT NULL,
	"since" bigint NOT NULL,
	"until" bigint
);
--> statement-breakpoint
CREATE TABLE "verification_token" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"expires" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "wish" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"member_id" text collate "C" NOT NULL,
	"words" text NOT NULL,
	"language" text NOT NULL,
	"domain" text,
	"for_all" boolean NOT NULL,
	"at" bigint NOT NULL,
	"settled_at" bigint
);
--> statement-breakpoint
ALTER TABLE "actor" ADD CONSTRAINT "actor_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actor" ADD CONSTRAINT "actor_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actor" ADD CONSTRAINT "actor_contact_id_contact_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actor_domain" ADD CONSTRAINT "actor_domain_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actor_domain" ADD CONSTRAINT "actor_domain_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actor_domain" ADD CONSTRAINT "actor_domain_actor_id_actor_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actor_domain" ADD CONSTRAINT "actor_domain_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_meeting_id_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer" ADD CONSTRAINT "answer_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer" ADD CONSTRAINT "answer_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer" ADD CONSTRAINT "answer_invitation_id_invitation_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "public"."invitation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer" ADD CONSTRAINT "answer_noted_by_coordinator_id_fk" FOREIGN KEY ("noted_by") REFERENCES "public"."coordinator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_coordinator_id_coordinator_id_fk" FOREIGN KEY ("coordinator_id") REFERENCES "public"."coordinator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_meeting_id_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_actor_id_actor_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_coordinator_id_coordinator_id_fk" FOREIGN KEY ("coordinator_id") REFERENCES "public"."coordinator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent" ADD CONSTRAINT "consent_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent" ADD CONSTRAINT "consent_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent" ADD CONSTRAINT "consent_actor_id_actor_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent" ADD CONSTRAINT "consent_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent" ADD CONSTRAINT "consent_coordinator_id_coordinator_id_fk" FOREIGN KEY ("coordinator_id") REFERENCES "public"."coordinator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent" ADD CONSTRAINT "consent_withdrawn_by_coordinator_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."coordinator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact" ADD CONSTRAINT "contact_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordinator" ADD CONSTRAINT "coordinator_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "domain_state" ADD CONSTRAINT "domain_state_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "domain_state" ADD CONSTRAINT "domain_state_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "domain_state" ADD CONSTRAINT "domain_state_coordinator_id_coordinator_id_fk" FOREIGN KEY ("coordinator_id") REFERENCES "public"."coordinator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "family" ADD CONSTRAINT "family_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "family_closing" ADD CONSTRAINT "family_closing_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "family_closing" ADD CONSTRAINT "family_closing_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "family_closing" ADD CONSTRAINT "family_closing_coordinator_id_coordinator_id_fk" FOREIGN KEY ("coordinator_id") REFERENCES "public"."coordinator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "family_closing" ADD CONSTRAINT "family_closing_reopened_by_coordinator_id_fk" FOREIGN KEY ("reopened_by") REFERENCES "public"."coordinator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feeling" ADD CONSTRAINT "feeling_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feeling" ADD CONSTRAINT "feeling_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feeling" ADD CONSTRAINT "feeling_actor_id_actor_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feeling" ADD CONSTRAINT "feeling_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fetch" ADD CONSTRAINT "fetch_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fetch" ADD CONSTRAINT "fetch_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fetch" ADD CONSTRAINT "fetch_link_id_link_id_fk" FOREIGN KEY ("link_id") REFERENCES "public"."link"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal" ADD CONSTRAINT "goal_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal" ADD CONSTRAINT "goal_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal" ADD CONSTRAINT "goal_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_actor" ADD CONSTRAINT "goal_actor_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_actor" ADD CONSTRAINT "goal_actor_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_actor" ADD CONSTRAINT "goal_actor_goal_id_goal_id_fk" FOREIGN KEY ("goal_id") REFERENCES "public"."goal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_actor" ADD CONSTRAINT "goal_actor_actor_id_actor_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_meeting_id_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_actor_id_actor_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation_need" ADD CONSTRAINT "invitation_need_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation_need" ADD CONSTRAINT "invitation_need_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation_need" ADD CONSTRAINT "invitation_need_invitation_id_invitation_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "public"."invitation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation_need" ADD CONSTRAINT "invitation_need_need_id_need_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."need"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "line" ADD CONSTRAINT "line_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "line" ADD CONSTRAINT "line_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "line" ADD CONSTRAINT "line_meeting_id_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "line" ADD CONSTRAINT "line_agenda_item_id_agenda_item_id_fk" FOREIGN KEY ("agenda_item_id") REFERENCES "public"."agenda_item"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "line" ADD CONSTRAINT "line_changed_by_coordinator_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."coordinator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "line_conflict" ADD CONSTRAINT "line_conflict_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "line_conflict" ADD CONSTRAINT "line_conflict_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "line_conflict" ADD CONSTRAINT "line_conflict_line_id_line_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."line"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "line_conflict" ADD CONSTRAINT "line_conflict_coordinator_id_coordinator_id_fk" FOREIGN KEY ("coordinator_id") REFERENCES "public"."coordinator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link" ADD CONSTRAINT "link_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link" ADD CONSTRAINT "link_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link" ADD CONSTRAINT "link_actor_id_actor_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link" ADD CONSTRAINT "link_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_coordinator_id_coordinator_id_fk" FOREIGN KEY ("coordinator_id") REFERENCES "public"."coordinator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_move" ADD CONSTRAINT "meeting_move_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_move" ADD CONSTRAINT "meeting_move_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_move" ADD CONSTRAINT "meeting_move_meeting_id_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_move" ADD CONSTRAINT "meeting_move_coordinator_id_coordinator_id_fk" FOREIGN KEY ("coordinator_id") REFERENCES "public"."coordinator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_need" ADD CONSTRAINT "meeting_need_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_need" ADD CONSTRAINT "meeting_need_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_need" ADD CONSTRAINT "meeting_need_meeting_id_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_need" ADD CONSTRAINT "meeting_need_need_id_need_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."need"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member" ADD CONSTRAINT "member_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member" ADD CONSTRAINT "member_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_share" ADD CONSTRAINT "member_share_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_share" ADD CONSTRAINT "member_share_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_share" ADD CONSTRAINT "member_share_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_share" ADD CONSTRAINT "member_share_coordinator_id_coordinator_id_fk" FOREIGN KEY ("coordinator_id") REFERENCES "public"."coordinator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need" ADD CONSTRAINT "need_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need" ADD CONSTRAINT "need_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need" ADD CONSTRAINT "need_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_actor" ADD CONSTRAINT "need_actor_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_actor" ADD CONSTRAINT "need_actor_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_actor" ADD CONSTRAINT "need_actor_need_id_need_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."need"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_actor" ADD CONSTRAINT "need_actor_actor_id_actor_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_words" ADD CONSTRAINT "need_words_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_words" ADD CONSTRAINT "need_words_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_words" ADD CONSTRAINT "need_words_need_id_need_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."need"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need_words" ADD CONSTRAINT "need_words_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "open_question" ADD CONSTRAINT "open_question_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "open_question" ADD CONSTRAINT "open_question_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "open_question" ADD CONSTRAINT "open_question_need_id_need_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."need"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_actor_id_actor_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_domain" ADD CONSTRAINT "own_domain_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_domain" ADD CONSTRAINT "own_domain_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading" ADD CONSTRAINT "reading_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading" ADD CONSTRAINT "reading_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading" ADD CONSTRAINT "reading_report_version_id_report_version_id_fk" FOREIGN KEY ("report_version_id") REFERENCES "public"."report_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading" ADD CONSTRAINT "reading_actor_id_actor_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading" ADD CONSTRAINT "reading_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading" ADD CONSTRAINT "reading_noted_by_coordinator_id_fk" FOREIGN KEY ("noted_by") REFERENCES "public"."coordinator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_task_id_task_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."task"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report" ADD CONSTRAINT "report_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report" ADD CONSTRAINT "report_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report" ADD CONSTRAINT "report_meeting_id_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_reader" ADD CONSTRAINT "report_reader_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_reader" ADD CONSTRAINT "report_reader_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_reader" ADD CONSTRAINT "report_reader_report_id_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_reader" ADD CONSTRAINT "report_reader_actor_id_actor_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_reader" ADD CONSTRAINT "report_reader_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_version" ADD CONSTRAINT "report_version_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_version" ADD CONSTRAINT "report_version_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_version" ADD CONSTRAINT "report_version_report_id_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_version" ADD CONSTRAINT "report_version_coordinator_id_coordinator_id_fk" FOREIGN KEY ("coordinator_id") REFERENCES "public"."coordinator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_version" ADD CONSTRAINT "report_version_recalled_by_coordinator_id_fk" FOREIGN KEY ("recalled_by") REFERENCES "public"."coordinator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_coordinator_id_coordinator_id_fk" FOREIGN KEY ("coordinator_id") REFERENCES "public"."coordinator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in" ADD CONSTRAINT "sign_in_coordinator_id_coordinator_id_fk" FOREIGN KEY ("coordinator_id") REFERENCES "public"."coordinator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task" ADD CONSTRAINT "task_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task" ADD CONSTRAINT "task_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task" ADD CONSTRAINT "task_meeting_id_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task" ADD CONSTRAINT "task_need_id_need_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."need"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_event" ADD CONSTRAINT "task_event_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_event" ADD CONSTRAINT "task_event_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_event" ADD CONSTRAINT "task_event_task_id_task_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."task"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_event" ADD CONSTRAINT "task_event_noted_by_coordinator_id_fk" FOREIGN KEY ("noted_by") REFERENCES "public"."coordinator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tie" ADD CONSTRAINT "tie_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tie" ADD CONSTRAINT "tie_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tie" ADD CONSTRAINT "tie_actor_id_actor_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tie" ADD CONSTRAINT "tie_other_id_actor_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wish" ADD CONSTRAINT "wish_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wish" ADD CONSTRAINT "wish_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wish" ADD CONSTRAINT "wish_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "actor_family" ON "actor" USING btree ("family_id");--> statement-breakpoint
CREATE INDEX "actor_contact" ON "actor" USING btree ("contact_id");--> statement-breakpoint
CREATE INDEX "actor_domain_family" ON "actor_domain" USING btree ("family_id");--> statement-breakpoint
CREATE INDEX "agenda_item_family" ON "agenda_item" USING btree ("family_id");--> statement-breakpoint
CREATE INDEX "answer_family" ON "answer" USING btree ("family_id");--> statement-breakpoint
CREATE INDEX "assignment_coordinator" ON "assignment" USING btree ("coordinator_id","family_id");--> statement-breakpoint
CREATE INDEX "assignment_family" ON "assignment" USING btree ("family_id");--> statement-breakpoint
CREATE INDEX "attendance_family" ON "attendance" USING btree ("family_id");--> statement-breakpoint
CREATE UNIQUE INDEX "attendance_actor" ON "attendance" USING btree ("meeting_id","actor_id");--> statement-breakpoint
CREATE UNIQUE INDEX "attendance_member" ON "attendance" USING btree ("meeting_id","member_id");--> statement-breakpoint
CREATE INDEX "audit_family" ON "audit" USING btree ("family_id","at");--> statement-breakpoint
CREATE INDEX "consent_family" ON "consent" USING btree ("family_id");--> statement-breakpoint
CREATE INDEX "contact_organisation" ON "contact" USING btree ("organisation_id","formal");--> statement-breakpoint
CREATE UNIQUE INDEX "coordinator_email" ON "coordinator" USING btree ("email");--> statement-breakpoint
CREATE INDEX "domain_state_family" ON "domain_state" USING btree ("family_id");--> statement-breakpoint
CREATE INDEX "family_organisation" ON "family" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "family_closing_family" ON "family_closing" USING btree ("family_id");--> statement-breakpoint
CREATE INDEX "feeling_family" ON "feeling" USING btree ("family_id");--> statement-breakpoint
CREATE INDEX "fetch_link" ON "fetch" USING btree ("link_id","at");--> statement-breakpoint
CREATE INDEX "goal_family" ON "goal" USING btree ("family_id");--> statement-breakpoint
CREATE INDEX "goal_actor_family" ON "goal_actor" USING btree ("family_id");--> statement-breakpoint
CREATE INDEX "invitation_family" ON "invitation" USING btree ("family_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invitation_actor" ON "invitation" USING btree ("meeting_id","actor_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invitation_member" ON "invitation" USING btree ("meeting_id","member_id");--> statement-breakpoint
CREATE INDEX "invitation_need_family" ON "invitation_need" USING btree ("family_id");--> statement-breakpoint
CREATE INDEX "line_family" ON "line" USING btree ("family_id");--> statement-breakpoint
CREATE INDEX "line_meeting" ON "line" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "line_conflict_family" ON "line_conflict" USING btree ("family_id");--> statement-breakpoint
CREATE INDEX "link_family" ON "link" USING btree ("family_id");--> statement-breakpoint
CREATE UNIQUE INDEX "link_actor" ON "link" USING btree ("purpose","subject_id","actor_id");--> statement-breakpoint
CREATE UNIQUE INDEX "link_member" ON "link" USING btree ("purpose","subject_id","member_id");--> statement-breakpoint
CREATE INDEX "meeting_family" ON "meeting" USING btree ("family_id");--> statement-breakpoint
CREATE INDEX "meeting_starts" ON "meeting" USING btree ("starts_at");--> statement-breakpoint
CREATE INDEX "meeting_move_family" ON "meeting_move" USING btree ("family_id");--> statement-breakpoint
CREATE INDEX "meeting_need_family" ON "meeting_need" USING btree ("family_id");--> statement-breakpoint
CREATE INDEX "member_family" ON "member" USING btree ("family_id");--> statement-breakpoint
CREATE INDEX "member_share_family" ON "member_share" USING btree ("family_id");--> statement-breakpoint
CREATE INDEX "need_family" ON "need" USING btree ("family_id");--> statement-breakpoint
CREATE INDEX "need_actor_family" ON "need_actor" USING btree ("family_id");--> statement-breakpoint
CREATE INDEX "need_words_family" ON "need_words" USING btree ("family_id");--> statement-breakpoint
CREATE INDEX "open_question_family" ON "open_question" USING btree ("family_id");--> statement-breakpoint
CREATE UNIQUE INDEX "open_question_line" ON "open_question" USING btree ("line_id");--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("state","next_at");--> statement-breakpoint
CREATE INDEX "outbox_family" ON "outbox" USING btree ("family_id");--> statement-breakpoint
CREATE INDEX "outbox_subject" ON "outbox" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "own_domain_family" ON "own_domain" USING btree ("family_id");--> statement-breakpoint
CREATE INDEX "reading_family" ON "reading" USING btree ("family_id");--> statement-breakpoint
CREATE UNIQUE INDEX "reminder_once" ON "reminder" USING btree ("task_id","kind","by_date");--> statement-breakpoint
CREATE UNIQUE INDEX "report_number" ON "report" USING btree ("family_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "report_meeting" ON "report" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "report_reader_family" ON "report_reader" USING btree ("family_id");--> statement-breakpoint
CREATE UNIQUE INDEX "report_reader_actor" ON "report_reader" USING btree ("report_id","actor_id");--> statement-breakpoint
CREATE UNIQUE INDEX "report_reader_member" ON "report_reader" USING btree ("report_id","member_id");--> statement-breakpoint
CREATE INDEX "report_version_family" ON "report_version" USING btree ("family_id");--> statement-breakpoint
CREATE UNIQUE INDEX "report_version_number" ON "report_version" USING btree ("report_id","number");--> statement-breakpoint
CREATE INDEX "task_family" ON "task" USING btree ("family_id");--> statement-breakpoint
CREATE INDEX "task_due" ON "task" USING btree ("state","by_date");--> statement-breakpoint
CREATE INDEX "task_owner" ON "task" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "task_event_family" ON "task_event" USING btree ("family_id");--> statement-breakpoint
CREATE INDEX "task_event_task" ON "task_event" USING btree ("task_id");--> statement-breakpoint
CREATE INDEX "tie_family" ON "tie" USING btree ("family_id");--> statement-breakpoint
CREATE INDEX "wish_family" ON "wish" USING btree ("family_id");