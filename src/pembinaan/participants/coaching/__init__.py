"""The file of coaching: where somebody is placed, at which stage, how assessed, and whether fit."""
