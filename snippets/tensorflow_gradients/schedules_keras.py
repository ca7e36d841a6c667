# --8<-- [start:schedules] tensorflow
import keras

s = keras.optimizers.schedules
schedules = {
    "exponential": s.ExponentialDecay(0.1, 4, 0.5),
    "staircase": s.ExponentialDecay(0.1, 4, 0.5, staircase=True),
    "piecewise": s.PiecewiseConstantDecay([2, 5], [0.1, 0.01, 0.001]),
    "cosine": s.CosineDecay(0.1, 6),
    "warmup": s.CosineDecay(0.0, 6, warmup_target=0.1, warmup_steps=2),
}
for name, schedule in schedules.items():
    rates = [float(schedule(step)) for step in range(9)]
    print(f"{name:11}", *(f"{rate:.3f}" for rate in rates))
# --8<-- [end:schedules]
