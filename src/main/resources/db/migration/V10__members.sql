-- Members whose access was taken away stay, under what they did; since when they can't sign in.
alter table member add column left_at timestamp with time zone;
