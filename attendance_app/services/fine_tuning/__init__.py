"""Fine-tuning from within the app: runs in processes of their own, their results, taking models into use and back."""
