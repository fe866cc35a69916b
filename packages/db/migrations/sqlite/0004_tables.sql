ALTER TABLE `task` ADD `goal_id` text;--> statement-breakpoint
ALTER TABLE `task` ADD `step_id` text;--> statement-breakpoint
ALTER TABLE `task` ADD `agenda_item_id` text;--> statement-breakpoint
ALTER TABLE `task` ADD `open_question_id` text;--> statement-breakpoint
ALTER TABLE `task` ADD `split_from` text;--> statement-breakpoint
ALTER TABLE `task` ADD `weight` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `task` ADD `touched_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `task_event` ADD `new_date` text;