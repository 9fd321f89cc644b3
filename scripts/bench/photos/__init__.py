"""The benchmark of photos: `bench_photos` is the one to start."""
