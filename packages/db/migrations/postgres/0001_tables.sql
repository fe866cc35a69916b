CREATE TABLE "map_edit" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"verb" text NOT NULL,
	"coordinator_id" text collate "C" NOT NULL,
	"at" bigint NOT NULL,
	"position" integer NOT NULL,
	"undone_at" bigint
);
--> statement-breakpoint
CREATE TABLE "map_edit_row" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"family_id" text collate "C" NOT NULL,
	"edit_id" text collate "C" NOT NULL,
	"position" integer NOT NULL,
	"table_name" text NOT NULL,
	"row_id" text NOT NULL,
	"before" json,
	"after" json
);
--> statement-breakpoint
ALTER TABLE "map_edit" ADD CONSTRAINT "map_edit_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "map_edit" ADD CONSTRAINT "map_edit_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "map_edit" ADD CONSTRAINT "map_edit_coordinator_id_coordinator_id_fk" FOREIGN KEY ("coordinator_id") REFERENCES "public"."coordinator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "map_edit_row" ADD CONSTRAINT "map_edit_row_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "map_edit_row" ADD CONSTRAINT "map_edit_row_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "map_edit_row" ADD CONSTRAINT "map_edit_row_edit_id_map_edit_id_fk" FOREIGN KEY ("edit_id") REFERENCES "public"."map_edit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "map_edit_position" ON "map_edit" USING btree ("family_id","position");--> statement-breakpoint
CREATE INDEX "map_edit_row_edit" ON "map_edit_row" USING btree ("edit_id");--> statement-breakpoint
CREATE INDEX "map_edit_row_family" ON "map_edit_row" USING btree ("family_id");