/* A file that comes with this answer alone is saved at once; without script there is its link. */
document.querySelector("a[data-take]")?.click();
